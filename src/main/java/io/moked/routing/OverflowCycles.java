package io.moked.routing;

import io.moked.routing.setup.OverflowAction;
import io.moked.routing.setup.OverflowRules;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Whether overflowing can lead in a circle. */
public final class OverflowCycles {

  private OverflowCycles() {}

  /** Whether what leaves {@code queue} could come back to it, with its rules as given here. */
  public static boolean through(Queue queue, Organisation organisation) {
    var seen = new HashSet<UUID>();
    var open = new ArrayDeque<UUID>(targets(queue).toList());
    while (!open.isEmpty()) {
      UUID id = open.pop();
      if (id.equals(queue.id())) {
        return true;
      }
      if (seen.add(id)) {
        organisation.queue(id).stream().flatMap(OverflowCycles::targets).forEach(open::push);
      }
    }
    return false;
  }

  /** Queues that a queue's conversations may overflow into. */
  static Set<UUID> of(Queue queue) {
    return Set.copyOf(targets(queue).distinct().toList());
  }

  private static Stream<UUID> targets(Queue queue) {
    OverflowRules rules = queue.settings().overflow();
    return Stream.concat(
            rules.before().stream().map(OverflowRules.Before::then),
            rules.inQueue().stream().map(OverflowRules.Waited::then))
        .map(OverflowAction::queueId)
        .filter(id -> id != null);
  }
}
