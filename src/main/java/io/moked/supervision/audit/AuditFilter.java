package io.moked.supervision.audit;

import io.moked.time.Era;
import io.moked.web.FieldProblem;
import io.moked.web.Problem;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for, as in the query string; what is left out is no condition.
 *
 * @param outcome {@code accepted}, {@code refused}, or the code of a refusal
 * @param q words of the actor's name, the verb, the outcome and the details, each as it begins; or
 *     the id of a conversation or a person
 * @param to before this
 */
record AuditFilter(
    @Nullable UUID conversation,
    @Nullable UUID actor,
    @Nullable String verb,
    @Nullable String outcome,
    @Nullable String q,
    @Nullable Instant from,
    @Nullable Instant to) {

  private static final int LONGEST_TEXT = 200;

  /**
   * Itself, if it makes sense.
   *
   * @throws Problem 422 for what the database could not be asked
   */
  AuditFilter checked() {
    check("from", from);
    check("to", to);
    if (q != null && q.length() > LONGEST_TEXT) {
      throw Problem.invalid(
          List.of(new FieldProblem("q", "length", Map.of("min", 0, "max", LONGEST_TEXT))));
    }
    return this;
  }

  private static void check(String name, @Nullable Instant at) {
    if (at != null && !Era.holds(at)) {
      throw Problem.invalid(name, "type-time");
    }
  }

  /** What was asked for, as the audit keeps it. */
  Map<String, Object> asked() {
    var asked = new LinkedHashMap<String, Object>();
    put(asked, "conversation", conversation);
    put(asked, "actor", actor);
    put(asked, "verb", verb);
    put(asked, "outcome", outcome);
    put(asked, "q", q);
    put(asked, "from", from);
    put(asked, "to", to);
    return asked;
  }

  private static void put(Map<String, Object> asked, String name, @Nullable Object value) {
    if (value != null) {
      asked.put(name, value);
    }
  }
}
