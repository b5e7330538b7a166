package io.moked.supervision.audit;

import io.moked.conversation.Scope;
import io.moked.ledger.AuditEntry;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A filter and a scope as SQL, such that an index of V13__supervision_rights.sql serves each. */
final class AuditConditions {

  /** As in the index of the words, letter by letter. */
  private static final String WORDS =
      """
      (to_tsvector('simple', coalesce(actor ->> 'name', '') || ' ' || verb || ' ' || outcome)
       || jsonb_to_tsvector('simple', detail, '["string", "numeric"]'))\
      """;

  private final List<String> where = new ArrayList<>(List.of("true"));
  private final List<Object> values = new ArrayList<>();

  AuditConditions(AuditFilter filter, Scope scope) {
    add("conversation_id = ?", filter.conversation());
    add("actor_id = ?", filter.actor());
    add("verb = ?", filter.verb());
    outcome(filter.outcome());
    add("at >= ?", timestamp(filter.from()));
    add("at < ?", timestamp(filter.to()));
    text(filter.q());
    scope(scope);
  }

  /** What comes after this place, in the order from the newest to the oldest. */
  AuditConditions after(AuditReport.@Nullable Place place) {
    if (place != null) {
      where.add("(at, id) < (?, ?)");
      values.add(Timestamp.from(place.at()));
      values.add(place.id());
    }
    return this;
  }

  private void outcome(@Nullable String outcome) {
    if ("refused".equals(outcome)) {
      where.add("outcome <> '" + AuditEntry.ACCEPTED + "'");
    } else if (outcome != null && !outcome.equals(AuditEntry.ACCEPTED)) {
      where.add("outcome <> '" + AuditEntry.ACCEPTED + "'");
      add("outcome = ?", outcome);
    } else {
      add("outcome = ?", outcome);
    }
  }

  private void text(@Nullable String q) {
    UUID id = q == null ? null : id(q.strip());
    if (id != null) {
      where.add("(conversation_id = ? or actor_id = ?)");
      values.add(id);
      values.add(id);
      return;
    }
    String words = q == null ? "" : words(q);
    if (!words.isEmpty()) {
      where.add(WORDS + " @@ to_tsquery('simple', ?)");
      values.add(words);
    }
  }

  private static @Nullable UUID id(String text) {
    try {
      return text.length() == 36 ? UUID.fromString(text) : null;
    } catch (IllegalArgumentException noId) {
      return null;
    }
  }

  /** Each word as a beginning, and all of them; what is neither letter nor digit parts words. */
  private static String words(String q) {
    return Arrays.stream(q.split("[^\\p{L}\\p{M}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .map(word -> "'" + word + "':*")
        .collect(Collectors.joining(" & "));
  }

  /** Somebody who does not see everything sees what was done to conversations that he sees. */
  private void scope(Scope scope) {
    if (!scope.all()) {
      where.add(
          """
          exists (select from conversation c where c.id = audit.conversation_id
                  and (c.queue_id = any(?) or c.agent_id = any(?)))\
          """);
      values.add(scope.queues().toArray(UUID[]::new));
      values.add(scope.agents().toArray(UUID[]::new));
    }
  }

  private void add(String sql, @Nullable Object value) {
    if (value != null) {
      where.add(sql);
      values.add(value);
    }
  }

  private static @Nullable Timestamp timestamp(@Nullable Instant at) {
    return at == null ? null : Timestamp.from(at);
  }

  String sql() {
    return String.join(" and ", where);
  }

  List<Object> values() {
    return values;
  }
}
