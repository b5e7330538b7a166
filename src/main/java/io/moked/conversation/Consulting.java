package io.moked.conversation;

import io.moked.workforce.Agent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asking colleagues for advice; it takes none of their capacity (G12, behaviour 5.3). */
final class Consulting {

  /** Consultants of one conversation, those who are being asked among them. */
  static final int MOST = 5;

  /** So long is each agent of a queue asked, at most, before it is the next one's turn. */
  static final Duration TURN = Duration.ofSeconds(30);

  private Consulting() {}

  static Decision ask(Situation s, Who who, Command.Consult consult) {
    Conversation c = s.conversation();
    if (!c.isOwnedBy(who.actor().id())) {
      return Decision.refuse(Refusal.Code.NOT_A_PARTICIPANT);
    }
    long now = c.participants().stream().filter(it -> it.mode() == Mode.CONSULT).count();
    if (now + c.consults().size() >= MOST) {
      return Decision.refuse(Refusal.of(Refusal.Code.TOO_MANY_CONSULTANTS, "max", MOST));
    }
    var advice = new Advice(consult.visibility(), consult.note(), null);
    UUID queueId = consult.queueId();
    if (queueId != null) {
      return askQueue(s, who, queueId, advice);
    }
    UUID agentId = consult.agentId();
    Optional<Agent> found = agentId == null ? Optional.empty() : s.agent(agentId);
    if (found.isEmpty()) {
      return Decision.refuse(Refusal.Code.NOT_FOUND);
    }
    Agent agent = found.get();
    return objection(s, agent)
        .map(Decision::refuse)
        .orElseGet(() -> {
          var ref = new Ref(agent.id(), agent.name(), agent.names());
          Instant expires = s.now().plus(s.terms().offers().time());
          return Decision.accept(new Event.Offered(offer(s, ref, who.ref(), advice, expires)));
        });
  }

  private static Optional<Refusal> objection(Situation s, Agent agent) {
    Conversation c = s.conversation();
    if (!agent.human()) {
      return Optional.of(Refusal.of(Refusal.Code.NOT_A_HUMAN_AGENT));
    }
    Optional<Mode> mode = c.modeOf(agent.id());
    if (mode.filter(it -> it == Mode.PRIMARY || it == Mode.CONSULT).isPresent()) {
      return Optional.of(
          Refusal.of(Refusal.Code.ALREADY_ASSIGNED, "agent", Ladder.ref(c, agent.id())));
    }
    if (c.offerTo(agent.id()).isPresent()) {
      return Optional.of(
          Refusal.of(Refusal.Code.WRONG_STATE, "offeredTo", c.offerTo(agent.id()).get().agent()));
    }
    return agent.presenceAllows(s.terms().allowedPresences())
        ? Optional.empty()
        : Optional.of(Refusal.of(Refusal.Code.PRESENCE_NOT_ALLOWED));
  }

  private static Decision askQueue(Situation s, Who who, UUID queueId, Advice advice) {
    Optional<Rulebook.QueueTerms> queue = s.rules().queue(queueId);
    if (queue.isEmpty()) {
      return Decision.refuse(Refusal.Code.NOT_FOUND);
    }
    Instant until = s.now().plus(s.rules().consultTime(queueId));
    var search = new Advice.Search(s.freshId(), queue.get().ref(), until, Set.of());
    return queue
        .filter(Rulebook.QueueTerms::isServed)
        .flatMap(_ -> turn(s, search, advice, who.ref()))
        .map(asked -> Decision.accept(asked))
        .orElseGet(() -> Decision.refuse(Refusal.Code.EMPTY_QUEUE));
  }

  /** The next agent of the queue is asked; empty if there is none, or no time. */
  private static Optional<Event> turn(
      Situation s, Advice.Search search, Advice advice, @Nullable Ref by) {
    if (!s.now().isBefore(search.until())) {
      return Optional.empty();
    }
    Conversation c = s.conversation();
    var not = new HashSet<>(search.asked());
    c.participants().forEach(it -> not.add(it.who().id()));
    c.offers().forEach(it -> not.add(it.agent().id()));
    return s.rules()
        .adviser(c, search.queue().id(), not)
        .map(next -> {
          Duration time = s.terms().offers().time();
          Instant end = s.now().plus(time.compareTo(TURN) < 0 ? time : TURN);
          Instant expires = end.isBefore(search.until()) ? end : search.until();
          Advice asking = advice.asking(search.asking(next.id()));
          return new Event.Offered(offer(s, next, by, asking, expires));
        });
  }

  private static Offer offer(
      Situation s, Ref agent, @Nullable Ref by, Advice advice, Instant expires) {
    return new Offer(
        s.freshId(), OfferKind.CONSULT, agent, by, s.now(), expires, 0, 0, Set.of(), null, advice);
  }

  /** Who said yes takes part; the customer is told only of those whom he may know of. */
  static List<Event> accepted(Offer offer) {
    Event yes = new Event.Accepted(offer.id(), offer.kind(), offer.agent());
    return offer.visibility() == Visibility.PUBLIC
        ? List.of(yes, new Event.Joined(offer.agent(), Mode.CONSULT, Visibility.PUBLIC))
        : List.of(yes);
  }

  /** A no ends it, unless somebody else of the queue can still be asked. */
  static List<Event> declined(Situation s, Offer offer, Event no) {
    Advice advice = offer.advice();
    if (advice == null || advice.search() == null) {
      return List.of(no);
    }
    return turn(s, advice.search(), advice, offer.by())
        .map(next -> List.of(no, next))
        .orElse(List.of(no));
  }

  /**
   * By the owner, by the consultant himself, or by a supervisor; whether he has accepted or not.
   */
  static Decision end(Situation s, Command.EndConsult end) {
    Conversation c = s.conversation();
    var events = new ArrayList<Event>();
    c.consults().stream()
        .filter(offer -> offer.agent().id().equals(end.agentId()))
        .forEach(offer -> events.add(new Event.Withdrawn(offer.id(), offer.kind(), offer.agent())));
    consultants(c).filter(it -> it.is(end.agentId())).forEach(it -> events.add(left(it)));
    return events.isEmpty() ? Decision.refuse(Refusal.Code.NOT_FOUND) : Decision.accept(events);
  }

  /** Nobody advises any more, and nobody is asked to: the talk they were to help with is over. */
  static List<Event> over(Conversation c) {
    var events = new ArrayList<Event>();
    c.consults()
        .forEach(offer -> events.add(new Event.Withdrawn(offer.id(), offer.kind(), offer.agent())));
    consultants(c).forEach(it -> events.add(left(it)));
    return events;
  }

  private static java.util.stream.Stream<Participant> consultants(Conversation c) {
    return c.participants().stream().filter(it -> it.mode() == Mode.CONSULT);
  }

  private static Event left(Participant consultant) {
    return new Event.Left(consultant.who(), Mode.CONSULT, consultant.visibility());
  }
}
