package io.moked.routing;

import io.moked.conversation.Command;
import io.moked.conversation.Conversation;
import io.moked.conversation.State;
import io.moked.conversation.WantedSkill;
import io.moked.routing.floor.Demand;
import io.moked.routing.floor.Explanation;
import io.moked.routing.floor.Floor;
import io.moked.routing.floor.Item;
import io.moked.routing.floor.Seat;
import io.moked.routing.floor.Skill;
import io.moked.routing.floor.Tier;
import io.moked.routing.setup.Distribution;
import io.moked.workforce.Agent;
import io.moked.workforce.Load;
import io.moked.workforce.Presence;
import io.moked.workforce.PresencePolicy;
import io.moked.workforce.ProfileLoad;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** From the organisation, its agents and conversations to the pieces on the matcher's floor. */
@Component
class FloorPlan {

  private final Organisation organisation;
  private final Turns turns;
  private final PresencePolicy presences;
  private final Clock clock;

  FloorPlan(Organisation organisation, Turns turns, PresencePolicy presences, Clock clock) {
    this.organisation = organisation;
    this.turns = turns;
    this.presences = presences;
    this.clock = clock;
  }

  /**
   * Nothing if it is not for the matcher: picked, set aside, about to end, or its queue is gone.
   */
  Optional<Item> item(Conversation c, Instant now) {
    Optional<Workstream> found = organisation.workstream(c.workstream().id());
    Optional<Queue> queue = organisation.queue(c.queue().id());
    if (found.isEmpty() || queue.isEmpty() || !isRouted(c, found.get())) {
      return Optional.empty();
    }
    Workstream workstream = found.get();
    var demand =
        new Demand(
            queue.get().id(),
            c.units(),
            c.routing().capacityProfiles(),
            skills(c, now),
            Tiers.of(queue.get(), workstream));
    int perAgent = workstream.handling().declines().perAgent();
    return Optional.of(
        new Item(
            c.id(),
            demand,
            turns.of(c, queue.get(), workstream, now),
            declines(c, perAgent),
            perAgent,
            workstream.handling().keepSameAgent() ? c.lastOwner() : null,
            workstream.handling().keepSameAgent()));
  }

  private static boolean isRouted(Conversation c, Workstream workstream) {
    return c.state() == State.OPEN
        && c.forceClose() == null
        && !c.routing().setAside()
        && workstream.handling().distribution() == Distribution.PUSH;
  }

  private static Set<Skill> skills(Conversation c, Instant now) {
    var skills = new HashSet<Skill>();
    long waited = Duration.between(c.routing().queuedAt(), now).toSeconds();
    for (WantedSkill wanted : c.routing().skills()) {
      wanted.levelAfter(waited).ifPresent(level -> skills.add(new Skill(wanted.skillId(), level)));
    }
    return skills;
  }

  /** When one of the skills that it asks for gives way next. */
  Optional<Instant> relaxes(Conversation c, Instant now) {
    return c.routing().skills().stream()
        .flatMap(wanted -> wanted.relax().stream())
        .map(step -> c.routing().queuedAt().plusSeconds(step.afterSeconds()))
        .filter(at -> at.isAfter(now))
        .min(Instant::compareTo);
  }

  /**
   * Whose screen did not show it is asked after all others, but is asked: he may be back by then.
   */
  private static Map<UUID, Integer> declines(Conversation c, int perAgent) {
    if (c.routing().undelivered().isEmpty()) {
      return c.declines();
    }
    var declines = new HashMap<>(c.declines());
    for (UUID agent : c.routing().undelivered()) {
      declines.compute(
          agent,
          (_, known) -> {
            int times = known == null ? 0 : known;
            return times >= perAgent ? times : Math.min(times + 1, perAgent - 1);
          });
    }
    return declines;
  }

  /** The command that makes a proposal an offer, under the terms by which he was found. */
  Command.Route route(Floor.Proposal proposal, JsonNode why) {
    Explanation explanation = proposal.explanation();
    Tier tier = explanation.tier();
    boolean kept = explanation.basis() == Explanation.Basis.KEPT;
    Set<Presence> presences =
        kept || tier == null
            ? EnumSet.complementOf(EnumSet.of(Presence.OFFLINE))
            : tier.presences();
    return new Command.Route(
        proposal.agentId(),
        new Command.RouteTerms(presences, !kept && tier != null && tier.needsCapacity()),
        why);
  }

  /**
   * @param promised what is on its way to him and not yet in his load
   */
  Seat seat(Agent agent, Load promised) {
    LocalDate day = today();
    var places = new HashMap<UUID, Integer>();
    var blocking = new HashSet<UUID>();
    agent
        .profiles()
        .forEach((profile, load) -> {
          if (load.assigned()) {
            places.put(profile, load.free(day) - promised.places().getOrDefault(profile, 0));
            if (load.blocking()) {
              blocking.add(profile);
            }
          }
        });
    var skills = new HashMap<UUID, Integer>();
    agent
        .skills()
        .forEach((skill, level) -> {
          if (level.active()) {
            skills.put(skill, level.level());
          }
        });
    return new Seat(
        agent.id(),
        organisation.queuesOf(agent.id()),
        agent.presenceButForLoad(),
        agent.unitsFree() - promised.units(),
        places,
        blocking,
        skills,
        agent.lastAssignedAt(),
        agent.lastReleasedAt());
  }

  /** When places that were spent today come back; empty if nobody has such. */
  Optional<Instant> dayEnds(Instant now, Collection<Agent> agents) {
    boolean matters =
        agents.stream()
            .flatMap(agent -> agent.profiles().values().stream())
            .anyMatch(ProfileLoad::endOfDay);
    ZoneId zone = presences.get().zone();
    return matters
        ? Optional.of(LocalDate.ofInstant(now, zone).plusDays(1).atStartOfDay(zone).toInstant())
        : Optional.empty();
  }

  /** What a proposal takes of whoever gets it. */
  static Load load(Item item) {
    var places = new HashMap<UUID, Integer>();
    item.demand().capacityProfiles().forEach(profile -> places.put(profile, 1));
    return new Load(item.demand().units(), places);
  }

  private LocalDate today() {
    return presences.get().day(clock.instant());
  }
}
