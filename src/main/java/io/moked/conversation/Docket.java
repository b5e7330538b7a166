package io.moked.conversation;

import io.moked.ledger.Actor;
import io.moked.ledger.AuditEntry;
import io.moked.workforce.Agent;
import io.moked.workforce.Load;
import io.moked.workforce.OfferEnd;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A batch while it is decided: each command sees what the ones before it did. Holds the locked
 * rows, and collects what is to be written. No I/O.
 */
final class Docket {

  private final Map<UUID, Conversation> conversations;
  private final Map<UUID, Agent> agents;
  private final Map<ReceiptStore.Key, Long> receipts;
  private final Rulebook rules;
  private final Instant now;
  private final Supplier<UUID> ids;

  private final Map<UUID, Agent> movedAgents = new LinkedHashMap<>();
  private final Map<ReceiptStore.Key, Long> newReceipts = new LinkedHashMap<>();
  private final List<Change> changes = new ArrayList<>();
  private final List<AuditEntry> acts = new ArrayList<>();

  Docket(
      Map<UUID, Conversation> conversations,
      Map<UUID, Agent> agents,
      Map<ReceiptStore.Key, Long> receipts,
      Rulebook rules,
      Instant now,
      Supplier<UUID> ids) {
    this.conversations = new HashMap<>(conversations);
    this.agents = new HashMap<>(agents);
    this.receipts = new HashMap<>(receipts);
    this.rules = rules;
    this.now = now;
    this.ids = ids;
  }

  Outcome decide(Request request) {
    Conversation before = conversations.get(request.conversationId());
    if (before == null) {
      if (request.command() instanceof Command.Start start) {
        return begin(request, start);
      }
      return new Outcome.Refused(Refusal.of(Refusal.Code.NOT_FOUND));
    }
    String idempotency = request.idempotencyKey();
    if (idempotency != null) {
      Long seq = receipts.get(new ReceiptStore.Key(before.id(), idempotency));
      if (seq != null) {
        return new Outcome.Done(before, seq, List.of());
      }
    }
    var situation = new Situation(before, agents, rules, now, ids.get());
    Decision decision = Decider.decide(situation, request);
    ActRecord.of(request, decision, now).ifPresent(acts::add);
    return switch (decision) {
      case Decision.Refused(Refusal refusal) -> new Outcome.Refused(refusal);
      case Decision.Accepted(List<Event> events) ->
          carryOut(request, before, announced(before, events));
    };
  }

  private Outcome begin(Request request, Command.Start start) {
    Optional<Rulebook.Terms> terms = rules.workstream(start.workstreamId());
    Optional<Placement> placed = rules.place(request.conversationId(), start, now);
    if (terms.isEmpty() || placed.isEmpty()) {
      return new Outcome.Refused(Refusal.of(Refusal.Code.NOT_FOUND));
    }
    Placement place = placed.get();
    Conversation nothing =
        Evolution.begin(request.conversationId(), start, terms.get().ref(), place, now);
    var events = new ArrayList<Event>();
    events.add(
        new Event.Started(
            start.channel(), start.subject(), start.language(), start.consent(), start.answers()));
    MonitoringPolicy policy = terms.get().monitoring();
    if (policy.consent() != MonitoringPolicy.Demand.OFF) {
      events.add(new Event.Notice(policy.notice()));
    }
    events.add(new Event.Queued(place.queue(), place.cause(), place.why()));
    if (place.ends()) {
      events.add(new Event.Closed(Reason.OVERFLOWED));
    }
    return carryOut(request, nothing, announced(nothing, events));
  }

  /** The workstream's own words, where it has some for what happens. */
  private List<Event> announced(Conversation before, List<Event> events) {
    return rules
        .workstream(before.workstream().id())
        .map(terms -> {
          boolean open =
              rules.queue(before.queue().id()).map(Rulebook.QueueTerms::open).orElse(true);
          return new Announcements(terms, open).with(before, events);
        })
        .orElse(events);
  }

  private Outcome carryOut(Request request, Conversation before, List<Event> events) {
    Conversation state = before;
    var recorded = new ArrayList<Recorded>(events.size());
    for (Event event : events) {
      Actor actor = event instanceof Event.Automated ? Actor.SYSTEM : request.who().actor();
      Conversation next = Evolution.after(state, event, actor, now);
      boolean quiet = event instanceof Event.Quiet;
      boolean shown = CustomerView.shows(event);
      recorded.add(
          new Recorded(
              quiet ? null : next.position().lastSeq(),
              shown ? next.position().lastPublicSeq() : null,
              now,
              actor,
              event));
      state = next;
    }
    if (!recorded.isEmpty()) {
      conversations.put(state.id(), state);
      moveLoad(before, state);
      presence(events);
      changes.add(new Change(before, state, List.copyOf(recorded)));
    }
    long seq = state.position().lastSeq();
    String idempotency = request.idempotencyKey();
    if (idempotency != null) {
      var key = new ReceiptStore.Key(state.id(), idempotency);
      // A message is the first of its events; what follows it in the same breath has later numbers.
      long messageSeq = before.position().lastSeq() + firstMessage(events);
      receipts.put(key, messageSeq);
      newReceipts.put(key, messageSeq);
      seq = messageSeq;
    }
    return new Outcome.Done(state, seq, List.copyOf(recorded));
  }

  private static int firstMessage(List<Event> events) {
    for (int i = 0; i < events.size(); i++) {
      if (events.get(i) instanceof Event.Message) {
        return i + 1;
      }
    }
    throw new IllegalStateException("events: " + events + " (expected: a message)");
  }

  /** Moves exactly the difference of what two states hold, so that load is always their sum. */
  private void moveLoad(Conversation before, Conversation after) {
    var difference = new HashMap<>(after.holdings());
    before
        .holdings()
        .forEach(
            (id, load) -> difference.put(id, difference.getOrDefault(id, Load.NONE).minus(load)));
    difference.forEach((id, load) -> {
      if (!load.isNone()) {
        Agent agent = locked(id);
        move(
            wasAsked(before, id)
                ? agent.givingBack(load, now, rules.presences())
                : agent.holding(load, now, rules.presences()));
      }
    });
  }

  /** What he was only asked to take and gives back has cost him nothing of his day. */
  private static boolean wasAsked(Conversation before, UUID agentId) {
    return before.offer() != null && before.offer().agent().id().equals(agentId);
  }

  /** What an answer, or silence, makes of whoever was asked (behaviour 4.6). */
  private void presence(List<Event> events) {
    for (Event event : events) {
      switch (event) {
        case Event.TimedOut it -> afterOffer(it.agent().id(), OfferEnd.MISSED);
        case Event.Rejected it -> afterOffer(it.agent().id(), OfferEnd.REJECTED);
        default -> {} // nothing else changes a presence but load
      }
    }
  }

  private void afterOffer(UUID agentId, OfferEnd end) {
    Agent agent = locked(agentId);
    Agent after = agent.afterOffer(end, now, rules.presences());
    if (!after.equals(agent)) {
      move(after);
    }
  }

  private Agent locked(UUID id) {
    Agent agent = agents.get(id);
    if (agent == null) {
      throw new IllegalStateException("agent not locked: " + id);
    }
    return agent;
  }

  private void move(Agent agent) {
    agents.put(agent.id(), agent);
    movedAgents.put(agent.id(), agent);
  }

  List<Change> changes() {
    return changes;
  }

  /** The last state of every conversation that changed. */
  Map<UUID, Conversation> changedConversations() {
    var last = new LinkedHashMap<UUID, Conversation>();
    changes.forEach(change -> last.put(change.after().id(), change.after()));
    return last;
  }

  Map<UUID, Agent> movedAgents() {
    return movedAgents;
  }

  Map<ReceiptStore.Key, Long> newReceipts() {
    return newReceipts;
  }

  List<AuditEntry> acts() {
    return acts;
  }
}
