package io.moked.routing;

import io.moked.workforce.Agent;
import io.moked.workforce.Presence;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Who may get a conversation, best first: fewest declines of it, most free units, longest without
 * new work (behaviour 4.8, highest capacity). Pure.
 *
 * @param reserved units of proposals under way, not yet in the agents' load
 */
record Candidates(Collection<Agent> members, Map<UUID, Integer> reserved) {

  private static final int MOST_DECLINES = 3;

  Optional<Agent> best(Waiting waiting, Workstream workstream) {
    Comparator<Agent> declines =
        Comparator.comparingInt(agent -> waiting.declines().getOrDefault(agent.id(), 0));
    return members.stream()
        .filter(agent -> workstream.allowedPresences().contains(agent.presence()))
        .filter(agent -> free(agent) >= waiting.units())
        .filter(agent -> waiting.declines().getOrDefault(agent.id(), 0) < MOST_DECLINES)
        .min(
            declines
                .thenComparingInt(agent -> agent.id().equals(waiting.lastOwner()) ? 0 : 1)
                .thenComparing(Comparator.comparingInt(this::free).reversed())
                .thenComparing(Candidates::lastAssigned)
                .thenComparing(Agent::id));
  }

  /** False when looking at the rest of a queue can't find anybody. */
  boolean anyFree() {
    return members.stream()
        .anyMatch(agent -> agent.presence() != Presence.OFFLINE && free(agent) > 0);
  }

  private int free(Agent agent) {
    return agent.unitsFree() - reserved.getOrDefault(agent.id(), 0);
  }

  private static Instant lastAssigned(Agent agent) {
    Instant at = agent.lastAssignedAt();
    return at == null ? Instant.MIN : at;
  }
}
