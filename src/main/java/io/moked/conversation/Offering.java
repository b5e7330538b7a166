package io.moked.conversation;

import io.moked.workforce.Agent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asking an agent, and his answer. */
final class Offering {

  private Offering() {}

  /** The router's proposal: every rule holds, or it is refused and the router looks again. */
  static Decision route(Situation s, Command.Route route) {
    Optional<Agent> found = s.agent(route.agentId());
    if (found.isEmpty()) {
      return Decision.refuse(Refusal.Code.NOT_FOUND);
    }
    if (s.conversation().forceClose() != null) {
      return Decision.refuse(
          Refusal.of(Refusal.Code.WRONG_STATE, "state", s.conversation().state()));
    }
    Agent agent = found.get();
    if (!agent.presenceAllows(route.terms().presences())) {
      return Decision.refuse(Refusal.Code.PRESENCE_NOT_ALLOWED);
    }
    int excess = agent.excess(s.conversation().units());
    boolean room = excess == 0 && hasPlaces(s, agent);
    if (!room && route.terms().needsCapacity()) {
      return Decision.refuse(Refusal.of(Refusal.Code.CAPACITY_EXCEEDED, "excessUnits", excess));
    }
    return Decision.accept(
        new Event.Offered(offer(s, OfferKind.ROUTED, agent, null, Set.of()), route.why()));
  }

  private static boolean hasPlaces(Situation s, Agent agent) {
    LocalDate day = s.rules().presences().day(s.now());
    Set<UUID> profiles = s.conversation().routing().capacityProfiles();
    return !agent.isBlocked(day) && (profiles.isEmpty() || agent.hasPlaces(profiles, day));
  }

  static Decision shown(Situation s, Who who, Command.OfferShown shown) {
    return mine(s, who, shown.offerId())
        .map(offer ->
            offer.shownAt() == null
                ? Decision.accept(new Event.OfferShown(offer.id()))
                : Decision.accept())
        .orElseGet(() -> Decision.refuse(Refusal.Code.OFFER_GONE));
  }

  /** Asked and accepted in one breath, so that it counts and reads like any other offer. */
  static Decision pick(Situation s, Who who) {
    Conversation c = s.conversation();
    if (!s.terms().pickable()) {
      return Decision.refuse(Refusal.Code.NOT_PICKABLE);
    }
    Optional<Agent> found = Optional.ofNullable(who.actor().id()).flatMap(s::agent);
    if (found.isEmpty() || !found.get().human()) {
      return Decision.refuse(Refusal.Code.NOT_A_HUMAN_AGENT);
    }
    Agent agent = found.get();
    boolean member =
        s.rules()
            .queue(c.queue().id())
            .filter(queue -> queue.members().contains(agent.id()))
            .isPresent();
    if (!member) {
      return Decision.refuse(Refusal.Code.NOT_IN_QUEUE);
    }
    Offer offer = offer(s, OfferKind.PICKED, agent, null, Set.of());
    return Decision.accept(
        new Event.Offered(offer), new Event.Accepted(offer.id(), offer.kind(), offer.agent()));
  }

  /** An offer made now, with the load that it means. */
  static Offer offer(
      Situation s, OfferKind kind, Agent agent, @Nullable Ref by, Set<Offer.Rule> overridden) {
    int units = s.conversation().units();
    return new Offer(
        s.freshId(),
        kind,
        new Ref(agent.id(), agent.name(), agent.names()),
        by,
        s.now(),
        s.now().plus(s.terms().offers().time()),
        units,
        agent.excess(units),
        overridden,
        null);
  }

  static Decision accept(Situation s, Who who, Command.Accept accept) {
    return mine(s, who, accept.offerId())
        .map(offer ->
            offer.kind() == OfferKind.CONSULT
                ? Decision.accept(Consulting.accepted(offer))
                : Decision.accept(new Event.Accepted(offer.id(), offer.kind(), offer.agent())))
        .orElseGet(() -> Decision.refuse(Refusal.Code.OFFER_GONE));
  }

  static Decision reject(Situation s, Who who, Command.Reject reject) {
    return mine(s, who, reject.offerId())
        .map(offer -> {
          Event no = new Event.Rejected(offer.id(), offer.kind(), offer.agent());
          return Decision.accept(unanswered(s, offer, no, QueueCause.REJECTED));
        })
        .orElseGet(() -> Decision.refuse(Refusal.Code.OFFER_GONE));
  }

  static Decision expire(Situation s, Command.Expire expire) {
    Optional<Offer> standing = s.conversation().standing(expire.offerId());
    if (standing.isEmpty()) {
      return Decision.accept();
    }
    Offer offer = standing.get();
    if (s.now().isBefore(offer.expiresAt())) {
      return undelivered(s, offer);
    }
    Event no = new Event.TimedOut(offer.id(), offer.kind(), offer.agent());
    return Decision.accept(unanswered(s, offer, no, QueueCause.TIMED_OUT));
  }

  /**
   * An offer that nobody can have seen is no decline: its agent may have lost his connection, and
   * the customer should not wait the whole time of an offer for that (behaviour 4.11).
   */
  private static Decision undelivered(Situation s, Offer offer) {
    Instant limit = offer.offeredAt().plus(s.terms().offers().receipt());
    if (!offer.needsReceipt() || offer.shownAt() != null || s.now().isBefore(limit)) {
      return Decision.accept();
    }
    Event unseen = new Event.Undelivered(offer.id(), offer.kind(), offer.agent());
    if (offer.kind() == OfferKind.CONSULT) {
      return Decision.accept(Consulting.declined(s, offer, unseen));
    }
    return Decision.accept(
        unseen, new Event.Queued(s.conversation().queue(), QueueCause.UNDELIVERED));
  }

  /**
   * A no. Who was asked as the first gives the conversation back to its queue; a transfer or a
   * consult that is not wanted changes nothing for the owner (S20).
   */
  private static List<Event> unanswered(Situation s, Offer offer, Event no, QueueCause cause) {
    if (offer.kind() == OfferKind.CONSULT) {
      return Consulting.declined(s, offer, no);
    }
    if (!offer.kind().asksFirst()) {
      return List.of(no);
    }
    Conversation c = s.conversation();
    Event queued = new Event.Queued(c.queue(), cause);
    int declines = 1 + c.declines().values().stream().mapToInt(Integer::intValue).sum();
    boolean enough = declines >= s.terms().offers().mostDeclines() && !c.routing().setAside();
    return enough ? List.of(no, queued, new Event.SetAside(declines)) : List.of(no, queued);
  }

  private static Optional<Offer> mine(Situation s, Who who, UUID offerId) {
    return s.conversation().standing(offerId).filter(offer -> who.is(offer.agent().id()));
  }

  /** An agent can't go on: each part he has falls back, the customer does not wait for him. */
  static Decision lose(Situation s, Command.LoseAgent lost) {
    Conversation c = s.conversation();
    UUID agent = lost.agentId();
    if (c.phase() == Phase.TALKING && c.isOwnedBy(agent)) {
      return Decision.accept(
          withAdvisersGone(s, new Event.Queued(c.queue(), QueueCause.AGENT_LOST)));
    }
    var events = new ArrayList<Event>();
    c.participants().stream()
        .filter(it -> it.is(agent) && it.mode() != Mode.PRIMARY)
        .forEach(it -> events.add(Ladder.gone(it)));
    c.offerTo(agent)
        .ifPresent(offer -> {
          Event no = new Event.TimedOut(offer.id(), offer.kind(), offer.agent());
          events.addAll(unanswered(s, offer, no, QueueCause.AGENT_LOST));
        });
    return Decision.accept(events);
  }

  /** {@code events}, preceded by the end of everything that was asked and all that is advised. */
  static List<Event> withAdvisersGone(Situation s, Event... events) {
    var all = new ArrayList<Event>();
    Offer offer = s.conversation().offer();
    if (offer != null) {
      all.add(new Event.Withdrawn(offer.id(), offer.kind(), offer.agent()));
    }
    all.addAll(Consulting.over(s.conversation()));
    all.addAll(List.of(events));
    return all;
  }

  /** {@code events}, preceded by the withdrawal of the offers that stand, if any do. */
  static List<Event> withdrawalAnd(Situation s, Event... events) {
    var all = new ArrayList<Event>();
    for (Offer offer : s.conversation().offers()) {
      all.add(new Event.Withdrawn(offer.id(), offer.kind(), offer.agent()));
    }
    all.addAll(List.of(events));
    return all;
  }
}
