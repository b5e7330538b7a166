package io.moked.routing.rules;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/** When a rule matches; the JSON of it is in docs/routing.md. */
@JsonDeserialize(using = StoredCondition.class)
public sealed interface Condition {

  /** Most tests in one condition. */
  int MAX_TESTS = 20;

  /** How deep all, any and not may stand in one another. */
  int MAX_DEPTH = 3;

  /**
   * Looks at one field.
   *
   * @param value null where the operator has none
   */
  record Test(
      Field field, Operator op, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Value value)
      implements Condition {}

  /** Every one of them holds. */
  record All(List<Condition> all) implements Condition {

    public All {
      all = List.copyOf(all);
    }
  }

  /** At least one of them holds. */
  record Any(List<Condition> any) implements Condition {

    public Any {
      any = List.copyOf(any);
    }
  }

  record Not(Condition not) implements Condition {}

  /** Whether it holds for {@code facts}. */
  default boolean holds(Facts facts) {
    return Explained.of(this, new Findings(facts)).holds();
  }

  /** The operating hours that it speaks of. */
  default Set<UUID> mentioned() {
    return Mentions.of(this);
  }
}
