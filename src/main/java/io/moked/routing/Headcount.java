package io.moked.routing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * How many members of each queue are there. Kept up to date at each coming and going, which are
 * rare, because it is asked at each arrival, which is not.
 */
final class Headcount {

  private final Predicate<UUID> isThere;
  private final Set<UUID> there = new HashSet<>();
  private final Map<UUID, Integer> counts = new HashMap<>();
  private Map<UUID, Set<UUID>> queuesOfAgent = Map.of();

  /**
   * @param isThere asked each time, for the last of it: news may come in any order
   */
  Headcount(Predicate<UUID> isThere) {
    this.isThere = isThere;
  }

  /** Queues or memberships have changed. */
  synchronized void recount(Map<UUID, Set<UUID>> queuesOfAgent) {
    this.queuesOfAgent = queuesOfAgent;
    counts.clear();
    there.clear();
    queuesOfAgent.keySet().forEach(this::look);
  }

  /** An agent may have come or gone. */
  synchronized void look(UUID agent) {
    boolean now = isThere.test(agent);
    if (now ? there.add(agent) : there.remove(agent)) {
      for (UUID queue : queuesOfAgent.getOrDefault(agent, Set.of())) {
        counts.merge(queue, now ? 1 : -1, Integer::sum);
      }
    }
  }

  synchronized int of(UUID queue) {
    return counts.getOrDefault(queue, 0);
  }
}
