package io.moked.routing.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a condition holds and what its tests found. Each test is looked at, also where the rest
 * is decided already: who asks why wants to see them all.
 */
record Explained(boolean holds, List<Why> why) {

  /** No condition always holds. */
  static Explained of(@Nullable Condition condition, Findings findings) {
    var why = new ArrayList<Why>();
    boolean holds = condition == null || look(condition, findings, why);
    return new Explained(holds, List.copyOf(why));
  }

  private static boolean look(Condition condition, Findings findings, List<Why> why) {
    return switch (condition) {
      case Condition.Test test -> test(test, findings, why);
      case Condition.Not(Condition not) -> !look(not, findings, why);
      case Condition.All(List<Condition> all) -> held(all, findings, why) == all.size();
      case Condition.Any(List<Condition> any) -> held(any, findings, why) > 0;
    };
  }

  private static int held(List<Condition> conditions, Findings findings, List<Why> why) {
    int held = 0;
    for (Condition condition : conditions) {
      held += look(condition, findings, why) ? 1 : 0;
    }
    return held;
  }

  private static boolean test(Condition.Test test, Findings findings, List<Why> why) {
    if (test.value() instanceof Value.Hours(var id)) {
      boolean open = findings.isOpen(id);
      boolean held = open ? test.op() == Operator.OPEN : test.op() == Operator.CLOSED;
      why.add(Why.of(test, open ? Operator.OPEN.tag() : Operator.CLOSED.tag(), held));
      return held;
    }
    Optional<Findings.Found> found = findings.of(test.field());
    boolean held = Comparison.holds(test, found);
    why.add(Why.of(test, found.map(Findings.Found::text).orElse(null), held));
    return held;
  }
}
