package io.moked.routing.rules;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a condition says the same of every conversation, as far as that is seen without trying
 * out. ALWAYS and NEVER are certain; SOMETIMES may be wrong.
 */
enum Certainty {
  ALWAYS,
  SOMETIMES,
  NEVER;

  static Certainty of(Condition condition) {
    return switch (condition) {
      case Condition.Test test -> Together.canHold(List.of(test)) ? SOMETIMES : NEVER;
      case Condition.Not(Condition not) -> of(not).opposite();
      case Condition.All(List<Condition> all) -> all(all);
      case Condition.Any(List<Condition> any) -> any(any);
    };
  }

  private Certainty opposite() {
    return switch (this) {
      case ALWAYS -> NEVER;
      case SOMETIMES -> SOMETIMES;
      case NEVER -> ALWAYS;
    };
  }

  private static Certainty all(List<Condition> all) {
    List<Certainty> each = all.stream().map(Certainty::of).toList();
    if (each.contains(NEVER) || !canHoldTogether(all)) {
      return NEVER;
    }
    return each.contains(SOMETIMES) ? SOMETIMES : ALWAYS;
  }

  private static Certainty any(List<Condition> any) {
    List<Certainty> each = any.stream().map(Certainty::of).toList();
    if (each.contains(ALWAYS)) {
      return ALWAYS;
    }
    return each.contains(SOMETIMES) ? SOMETIMES : NEVER;
  }

  private static boolean canHoldTogether(List<Condition> all) {
    return all.stream()
        .flatMap(Certainty::required)
        .collect(Collectors.groupingBy(Condition.Test::field))
        .values()
        .stream()
        .allMatch(Together::canHold);
  }

  /** The tests that have to hold each for a condition to hold. */
  private static Stream<Condition.Test> required(Condition condition) {
    return switch (condition) {
      case Condition.Test test -> Stream.of(test);
      case Condition.All(List<Condition> all) -> all.stream().flatMap(Certainty::required);
      case Condition.Any(List<Condition> any) when any.size() == 1 -> required(any.getFirst());
      case Condition.Any _, Condition.Not _ -> Stream.empty();
    };
  }
}
