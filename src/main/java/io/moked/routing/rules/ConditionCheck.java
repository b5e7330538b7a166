package io.moked.routing.rules;

import io.moked.web.FieldProblem;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** Whether a condition speaks of what there is, and can hold at all. */
final class ConditionCheck {

  private final Predicate<UUID> isHours;
  private final Faults faults;

  ConditionCheck(Predicate<UUID> isHours, Faults faults) {
    this.isHours = isHours;
    this.faults = faults;
  }

  void look(String path, Condition condition) {
    if (Certainty.of(condition) == Certainty.NEVER) {
      faults.add(new FieldProblem(path, "never"));
    }
    hours(path, condition);
  }

  private void hours(String path, Condition condition) {
    switch (condition) {
      case Condition.All(List<Condition> all) -> hours(path + ".all", all);
      case Condition.Any(List<Condition> any) -> hours(path + ".any", any);
      case Condition.Not(Condition not) -> hours(path + ".not", not);
      case Condition.Test test -> {
        String valuePath = path + ".value";
        if (test.value() instanceof Value.Hours(UUID id) && !isHours.test(id)) {
          faults.add(new FieldProblem(valuePath, "unknown"));
        }
      }
    }
  }

  private void hours(String path, List<Condition> conditions) {
    for (int n = 0; n < conditions.size(); n++) {
      hours(path + "[" + n + "]", conditions.get(n));
    }
  }
}
