package io.moked.supervision.agents;

import io.moked.conversation.Conversation;
import io.moked.conversation.Phase;
import io.moked.conversation.Ref;
import io.moked.conversation.view.Ongoing;
import io.moked.live.Online;
import io.moked.routing.Organisation;
import io.moked.routing.Queue;
import io.moked.supervision.rights.Supervisors;
import io.moked.workforce.Agent;
import io.moked.workforce.PresenceChoice;
import io.moked.workforce.PresencePolicy;
import io.moked.workforce.ProfileLoad;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes the panel's row of an agent from what is in memory. */
@Component
class PanelRows {

  private final Ongoing ongoing;
  private final Organisation organisation;
  private final Supervisors supervisors;
  private final PanelWords words;
  private final TodayCounts today;
  private final Online online;
  private final PresencePolicy policy;
  private final Clock clock;

  PanelRows(
      Ongoing ongoing,
      Organisation organisation,
      Supervisors supervisors,
      PanelWords words,
      TodayCounts today,
      Online online,
      PresencePolicy policy,
      Clock clock) {
    this.ongoing = ongoing;
    this.organisation = organisation;
    this.supervisors = supervisors;
    this.words = words;
    this.today = today;
    this.online = online;
    this.policy = policy;
    this.clock = clock;
  }

  PanelRow of(Agent agent) {
    PresenceChoice choice = agent.standing().choice();
    return new PanelRow(
        agent.id(),
        agent.name(),
        agent.names(),
        choice.id(),
        choice.base(),
        choice.names(),
        agent.presenceSince(),
        agent.presenceSetBy(),
        agent.presenceCause(),
        online.is(agent.id()),
        agent.unitsTotal(),
        agent.unitsUsed(),
        places(agent),
        queues(agent.id()),
        skills(agent),
        supervisors.teamsOf(agent.id()),
        counts(agent.id()),
        today.of(agent.id()));
  }

  private List<PanelRow.Places> places(Agent agent) {
    LocalDate day = policy.get().day(clock.instant());
    return agent.profiles().entrySet().stream()
        .filter(entry -> entry.getValue().assigned() || entry.getValue().used() > 0)
        .flatMap(entry -> places(entry.getKey(), entry.getValue(), day))
        .sorted(Comparator.comparing(PanelRow.Places::name))
        .toList();
  }

  private Stream<PanelRow.Places> places(UUID id, ProfileLoad load, LocalDate day) {
    return words
        .profile(id)
        .map(it -> new PanelRow.Places(id, it.name(), it.names(), load.limit(), load.taken(day)))
        .stream();
  }

  private List<Ref> queues(UUID agentId) {
    return organisation.queues().stream()
        .filter(queue -> queue.members().contains(agentId))
        .map(Queue::ref)
        .toList();
  }

  private List<PanelRow.Skilled> skills(Agent agent) {
    return agent.skills().entrySet().stream()
        .filter(entry -> entry.getValue().active())
        .flatMap(entry ->
            words
                .skill(entry.getKey())
                .map(it ->
                    new PanelRow.Skilled(it.id(), it.name(), it.names(), entry.getValue().level()))
                .stream())
        .sorted(Comparator.comparing(PanelRow.Skilled::name))
        .toList();
  }

  private PanelRow.Counts counts(UUID agentId) {
    Map<Phase, Integer> phases = new EnumMap<>(Phase.class);
    for (Conversation conversation : ongoing.of(agentId)) {
      if (conversation.isOwnedBy(agentId)) {
        phases.merge(conversation.phase(), 1, Integer::sum);
      }
    }
    return new PanelRow.Counts(
        phases.getOrDefault(Phase.OFFERED, 0),
        phases.getOrDefault(Phase.TALKING, 0),
        phases.getOrDefault(Phase.WAITING, 0),
        phases.getOrDefault(Phase.WRAP_UP, 0));
  }
}
