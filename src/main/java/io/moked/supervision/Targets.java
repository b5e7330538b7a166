package io.moked.supervision;

import io.moked.conversation.Conversation;
import io.moked.conversation.Reading;
import io.moked.conversation.Refusal;
import io.moked.conversation.Verb;
import io.moked.identity.Role;
import io.moked.identity.Staff;
import io.moked.language.Names;
import io.moked.routing.Organisation;
import io.moked.routing.Queue;
import io.moked.routing.Workstream;
import io.moked.web.Problem;
import io.moked.workforce.Agent;
import io.moked.workforce.Presence;
import io.moked.workforce.PresencePolicy;
import io.moked.workforce.Roster;
import io.moked.workforce.Skill;
import io.moked.workforce.SkillStore;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whom the dialogs of assign and transfer offer, and what each choice would mean (S12, S13, S18).
 */
@Component
class Targets {

  /**
   * An agent one could choose.
   *
   * @param excessUnits by how many units his capacity would be exceeded
   * @param allowed without an override
   * @param why the code that stands against him; null if nothing does
   */
  record AgentTarget(
      UUID id,
      String name,
      Names names,
      Presence presence,
      int unitsTotal,
      int unitsUsed,
      int excessUnits,
      List<String> skills,
      boolean allowed,
      @Nullable String why) {}

  /** A queue one could choose. */
  record QueueTarget(
      UUID id,
      String name,
      Names names,
      io.moked.conversation.QueueType type,
      boolean open,
      int agentsSignedIn) {}

  record Choice(List<AgentTarget> agents, List<QueueTarget> queues) {}

  private final Reading reading;
  private final Roster roster;
  private final SkillStore skills;
  private final PresencePolicy presences;
  private final Organisation organisation;
  private final Clock clock;

  Targets(
      Reading reading,
      Roster roster,
      SkillStore skills,
      PresencePolicy presences,
      Organisation organisation,
      Clock clock) {
    this.reading = reading;
    this.roster = roster;
    this.skills = skills;
    this.presences = presences;
    this.organisation = organisation;
    this.clock = clock;
  }

  /** Agents in an allowed presence, or everyone with what stands against him; all other queues. */
  Choice forAssigning(UUID conversationId, Staff staff, boolean everyone) {
    Conversation conversation = assignable(conversationId, staff);
    Set<Presence> allowed = workstream(conversation).allowedPresences();
    return new Choice(
        agents(conversation, agent -> true, agent -> everyone || agent.presenceAllows(allowed)),
        queues(conversation));
  }

  /** To assign takes a supervisor, so whoever is none learns nothing about the conversation. */
  private Conversation assignable(UUID conversationId, Staff staff) {
    if (!staff.is(Role.SUPERVISOR)) {
      throw Problem.noRight();
    }
    return reading.of(conversationId, staff, Verb.ASSIGN);
  }

  /**
   * Agents of the same queue in an allowed presence; with {@code everyone} the others, and queues.
   */
  Choice forTransferring(UUID conversationId, Staff staff, boolean everyone) {
    Conversation head = reading.head(conversationId, staff);
    Conversation conversation =
        head.isOwnedBy(staff.id()) ? head : reading.of(conversationId, staff, Verb.TRANSFER);
    Set<Presence> allowed = workstream(conversation).allowedPresences();
    Set<UUID> members =
        organisation.queue(conversation.queue().id()).map(Queue::members).orElse(Set.of());
    Predicate<Agent> ofQueue = agent -> members.contains(agent.id());
    return new Choice(
        agents(
            conversation,
            ofQueue,
            agent ->
                !conversation.isOwnedBy(agent.id())
                    && (everyone || (ofQueue.test(agent) && agent.presenceAllows(allowed)))),
        everyone ? queues(conversation) : List.of());
  }

  private List<AgentTarget> agents(
      Conversation conversation, Predicate<Agent> ofQueue, Predicate<Agent> listed) {
    Set<Presence> allowed = workstream(conversation).allowedPresences();
    Set<UUID> profiles = conversation.routing().capacityProfiles();
    LocalDate today = presences.get().day(clock.instant());
    List<Skill> known = skills.all();
    return roster.all().stream()
        .filter(agent -> agent.human() && !agent.apiAccess())
        .filter(listed)
        .map(agent -> {
          int excess = agent.excess(conversation.units());
          boolean room = excess == 0 && agent.hasPlaces(profiles, today);
          String why = why(agent, ofQueue, allowed, room);
          return new AgentTarget(
              agent.id(),
              agent.name(),
              agent.names(),
              agent.presence(),
              agent.unitsTotal(),
              agent.unitsUsed(),
              excess,
              skillsOf(agent, known),
              why == null,
              why);
        })
        .sorted(
            Comparator.comparing((AgentTarget target) -> !target.allowed())
                .thenComparingInt(target -> target.unitsUsed() - target.unitsTotal())
                .thenComparing(AgentTarget::name))
        .toList();
  }

  private static @Nullable String why(
      Agent agent, Predicate<Agent> ofQueue, Set<Presence> allowed, boolean room) {
    if (!ofQueue.test(agent)) {
      return Refusal.Code.NOT_IN_QUEUE.wire();
    }
    if (!agent.presenceAllows(allowed)) {
      return Refusal.Code.PRESENCE_NOT_ALLOWED.wire();
    }
    return room ? null : Refusal.Code.CAPACITY_EXCEEDED.wire();
  }

  /** The names of what he can and may be asked for now. */
  private static List<String> skillsOf(Agent agent, List<Skill> known) {
    return known.stream()
        .filter(skill -> agent.levelOf(skill.id()).isPresent())
        .map(Skill::name)
        .toList();
  }

  private List<QueueTarget> queues(Conversation conversation) {
    Instant now = clock.instant();
    return organisation.queues().stream()
        .filter(queue -> queue.type() == conversation.channel().queueType())
        .filter(queue -> !queue.id().equals(conversation.queue().id()))
        .map(queue ->
            new QueueTarget(
                queue.id(),
                queue.name(),
                queue.names(),
                queue.type(),
                organisation.isOpen(queue, now),
                organisation.signedIn(queue)))
        .toList();
  }

  private Workstream workstream(Conversation conversation) {
    return organisation.workstream(conversation.workstream().id()).orElseThrow(Problem::notFound);
  }
}
