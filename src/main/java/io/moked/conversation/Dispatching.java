package io.moked.conversation;

import io.moked.workforce.Agent;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who gets it: assign, transfer, consult (S11 to S20). */
final class Dispatching {

  private Dispatching() {}

  static Optional<Refusal> mayAssign(Situation s, Who who) {
    Optional<Refusal> forbidden = s.forbids(who, Verb.ASSIGN);
    return forbidden.isEmpty() && who.apiAccess()
        ? Optional.of(Refusal.of(Refusal.Code.API_ACCESS_ROLE))
        : forbidden;
  }

  /** By right, or because it is one's own to give away (behaviour T23). */
  static Optional<Refusal> mayTransfer(Situation s, Who who) {
    return s.conversation().isOwnedBy(who.actor().id())
        ? Optional.empty()
        : s.forbids(who, Verb.TRANSFER);
  }

  static Decision assign(Situation s, Who who, Command.Assign assign) {
    if (assign.queueId() != null) {
      return toQueue(s, assign.queueId(), assign.override(), QueueCause.ASSIGNED);
    }
    Agent agent = target(s, assign.agentId());
    if (agent == null) {
      return Decision.refuse(Refusal.Code.NOT_FOUND);
    }
    return ask(s, who, OfferKind.ASSIGNED, agent, assign.override(), false);
  }

  static Decision transfer(Situation s, Who who, Command.Transfer transfer) {
    Conversation c = s.conversation();
    if (c.call() != null || c.channel() == Channel.VOICE) {
      return Decision.refuse(Refusal.Code.ELEVATED_TO_CALL);
    }
    if (c.owner().flatMap(owner -> s.agent(owner.id())).filter(Agent::human).isEmpty()) {
      return Decision.refuse(Refusal.Code.NOT_A_HUMAN_AGENT);
    }
    if (c.offer() != null) {
      return Decision.refuse(offerPending(c.offer()));
    }
    if (transfer.queueId() != null) {
      return alone(s, toQueue(s, transfer.queueId(), transfer.override(), QueueCause.TRANSFERRED));
    }
    Agent agent = target(s, transfer.agentId());
    if (agent == null) {
      return Decision.refuse(Refusal.Code.NOT_FOUND);
    }
    if (c.isOwnedBy(agent.id())) {
      return Decision.refuse(alreadyAssigned(c));
    }
    Decision asked = ask(s, who, OfferKind.TRANSFER, agent, transfer.override(), true);
    return c.offerTo(agent.id())
        .map(advice ->
            preceded(
                asked, List.of(new Event.Withdrawn(advice.id(), advice.kind(), advice.agent()))))
        .orElse(asked);
  }

  /** Whoever advised its owner has nobody to advise once he has given it away to a queue. */
  private static Decision alone(Situation s, Decision moved) {
    return preceded(moved, Consulting.over(s.conversation()));
  }

  private static Decision preceded(Decision decision, List<Event> first) {
    return switch (decision) {
      case Decision.Refused refused -> refused;
      case Decision.Accepted(List<Event> events) ->
          Decision.accept(Stream.concat(first.stream(), events.stream()).toList());
    };
  }

  /** An offer to an agent; each rule that {@code override} sets aside is marked on it (S12). */
  private static Decision ask(
      Situation s, Who who, OfferKind kind, Agent agent, boolean override, boolean sameQueue) {
    if (!agent.human()) {
      return Decision.refuse(Refusal.Code.NOT_A_HUMAN_AGENT);
    }
    if (agent.apiAccess()) {
      return Decision.refuse(Refusal.Code.API_ACCESS_ROLE);
    }
    var overridden = EnumSet.noneOf(Offer.Rule.class);
    if (sameQueue && !isMember(s, agent)) {
      if (!override) {
        return Decision.refuse(Refusal.Code.NOT_IN_QUEUE);
      }
      overridden.add(Offer.Rule.QUEUE);
    }
    if (!agent.presenceAllows(s.terms().allowedPresences())) {
      if (!override) {
        return Decision.refuse(
            Refusal.of(Refusal.Code.PRESENCE_NOT_ALLOWED, "presence", agent.presence()));
      }
      overridden.add(Offer.Rule.PRESENCE);
    }
    int excess = agent.excess(s.conversation().units());
    if (excess > 0 || !hasPlaces(s, agent)) {
      if (!override) {
        return Decision.refuse(Refusal.of(Refusal.Code.CAPACITY_EXCEEDED, "excessUnits", excess));
      }
      overridden.add(Offer.Rule.CAPACITY);
    }
    return Decision.accept(
        new Event.Offered(Offering.offer(s, kind, agent, who.ref(), overridden)));
  }

  private static boolean hasPlaces(Situation s, Agent agent) {
    Set<UUID> profiles = s.conversation().routing().capacityProfiles();
    return profiles.isEmpty() || agent.hasPlaces(profiles, s.rules().presences().day(s.now()));
  }

  private static boolean isMember(Situation s, Agent agent) {
    return s.rules()
        .queue(s.conversation().queue().id())
        .filter(queue -> queue.members().contains(agent.id()))
        .isPresent();
  }

  /**
   * Into another queue of the same type; an empty or closed one only if that is confirmed (S13).
   */
  private static Decision toQueue(Situation s, UUID queueId, boolean confirmed, QueueCause cause) {
    Conversation c = s.conversation();
    Optional<Rulebook.QueueTerms> found = s.rules().queue(queueId);
    if (found.isEmpty()) {
      return Decision.refuse(Refusal.Code.NOT_FOUND);
    }
    Rulebook.QueueTerms queue = found.get();
    if (queue.ref().id().equals(c.queue().id())) {
      return Decision.refuse(Refusal.Code.SAME_QUEUE);
    }
    if (queue.type() != c.channel().queueType()) {
      return Decision.refuse(Refusal.Code.QUEUE_TYPE_MISMATCH);
    }
    if (!queue.isServed() && !confirmed) {
      return Decision.refuse(Refusal.Code.EMPTY_QUEUE);
    }
    return Decision.accept(new Event.Queued(queue.ref(), cause));
  }

  private static @Nullable Agent target(Situation s, @Nullable UUID agentId) {
    return agentId == null ? null : s.agent(agentId).orElse(null);
  }

  static Refusal alreadyAssigned(Conversation c) {
    var details = new LinkedHashMap<String, Object>();
    c.owner().ifPresent(owner -> details.put("agent", owner));
    if (c.times().assignedAt() != null) {
      details.put("at", c.times().assignedAt());
    }
    return new Refusal(Refusal.Code.ALREADY_ASSIGNED, details);
  }

  /** One question at a time: somebody has been asked already and has not answered. */
  private static Refusal offerPending(Offer offer) {
    return Refusal.of(Refusal.Code.WRONG_STATE, "offeredTo", offer.agent());
  }
}
