package io.moked.supervision;

import io.moked.conversation.Conversation;
import io.moked.conversation.Ref;
import io.moked.conversation.Rulebook;
import io.moked.routing.Organisation;
import io.moked.routing.Queue;
import io.moked.routing.setup.QueueSettings;
import io.moked.workforce.Agent;
import io.moked.workforce.Presence;
import io.moked.workforce.Roster;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Which agents of a queue are asked for advice, and in which order (behaviour 5.3). */
@Component
class Advisers {

  private final Organisation organisation;
  private final Roster roster;

  Advisers(Organisation organisation, Roster roster) {
    this.organisation = organisation;
    this.roster = roster;
  }

  /**
   * People of the queue in a presence that the workstream allows. Who is least taken comes first;
   * advice leaves no trace in anybody's load, so among equals the conversation draws lots: each has
   * the same chance, and the same conversation always gives the same answer.
   */
  Optional<Ref> next(Conversation c, UUID queueId, Set<UUID> not) {
    Set<Presence> allowed =
        organisation
            .terms(c.workstream().id())
            .map(Rulebook.Terms::allowedPresences)
            .orElse(Set.of());
    return organisation.queue(queueId).map(Queue::members).orElse(Set.of()).stream()
        .filter(id -> !not.contains(id))
        .flatMap(id -> roster.find(id).stream())
        .filter(agent -> agent.human() && !agent.apiAccess() && agent.presenceAllows(allowed))
        .min(
            Comparator.comparingDouble(Advisers::taken)
                .thenComparingInt(agent -> lot(c.id(), agent.id())))
        .map(agent -> new Ref(agent.id(), agent.name(), agent.names()));
  }

  Duration time(UUID queueId) {
    return Duration.ofSeconds(
        organisation
            .queue(queueId)
            .map(queue -> queue.settings().consultTime())
            .orElse(QueueSettings.USUAL_CONSULT_SECONDS));
  }

  /** The share of his capacity that he works with. */
  private static double taken(Agent agent) {
    return (double) agent.unitsUsed() / Math.max(1, agent.unitsTotal());
  }

  private static int lot(UUID conversation, UUID agent) {
    long mixed = (conversation.hashCode() * 31L + agent.hashCode()) * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 33);
  }
}
