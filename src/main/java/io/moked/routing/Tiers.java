package io.moked.routing;

import io.moked.routing.floor.Method;
import io.moked.routing.floor.Tier;
import io.moked.routing.setup.Assignment;
import java.util.List;

/** Under which terms a queue's agents are asked, in order. */
final class Tiers {

  private Tiers() {}

  /** A custom queue's rules stand in the place of all that the workstream says (behaviour 4.8). */
  static List<Tier> of(Queue queue, Workstream workstream) {
    Assignment assignment = queue.settings().assignment();
    return switch (assignment.method()) {
      case HIGHEST_CAPACITY -> usual(workstream, Method.HIGHEST_CAPACITY);
      case ADVANCED_ROUND_ROBIN -> usual(workstream, Method.ADVANCED_ROUND_ROBIN);
      case LEAST_ACTIVE -> usual(workstream, Method.LEAST_ACTIVE);
      case CUSTOM -> assignment.rules().stream().map(Tiers::custom).toList();
    };
  }

  private static List<Tier> usual(Workstream workstream, Method method) {
    return List.of(
        new Tier(
            "", workstream.allowedPresences(), true, workstream.handling().skillMatch(), method));
  }

  private static Tier custom(Assignment.Rule rule) {
    return new Tier(
        rule.name(),
        rule.presences(),
        rule.capacity() == Assignment.Capacity.REQUIRED,
        rule.skills(),
        rule.orderBy());
  }
}
