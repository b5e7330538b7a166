package io.moked.conversation;

import io.moked.ledger.AuditEntry;
import io.moked.workforce.Agent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * What the ledger does, without a database: requests go through a {@link Docket}, and what it
 * decides is there for the next one. Time passes only when told to.
 */
final class World {

  static final Instant MORNING = Instant.parse("2026-01-04T08:00:00Z");

  private final Rulebook rules;
  private final Map<UUID, Conversation> conversations = new LinkedHashMap<>();
  private final Map<UUID, Agent> agents = new LinkedHashMap<>();
  private final Map<ReceiptStore.Key, Long> receipts = new LinkedHashMap<>();
  private final List<Change> changes = new ArrayList<>();
  private final List<AuditEntry> acts = new ArrayList<>();
  private Instant now = MORNING;
  private long lastId;

  World(Rulebook rules) {
    this(rules, Person.CAPACITY);
  }

  World(Rulebook rules, int capacity) {
    this.rules = rules;
    Person.seated().forEach(person -> agents.put(person.id(), person.seat(capacity, now)));
  }

  Outcome send(Request request) {
    return send(List.of(request)).getFirst();
  }

  /** Decides requests as one batch. */
  List<Outcome> send(List<Request> batch) {
    var docket = new Docket(conversations, agents, receipts, rules, now, this::freshId);
    List<Outcome> outcomes = batch.stream().map(docket::decide).toList();
    conversations.putAll(docket.changedConversations());
    agents.putAll(docket.movedAgents());
    receipts.putAll(docket.newReceipts());
    changes.addAll(docket.changes());
    acts.addAll(docket.acts());
    return outcomes;
  }

  UUID freshId() {
    return new UUID(1, ++lastId);
  }

  void pass(Duration time) {
    now = now.plus(time);
  }

  Instant now() {
    return now;
  }

  Rulebook rules() {
    return rules;
  }

  boolean has(UUID id) {
    return conversations.containsKey(id);
  }

  Conversation conversation(UUID id) {
    return conversations.get(id);
  }

  Map<UUID, Conversation> conversations() {
    return conversations;
  }

  /** Puts a conversation into a state that no command leads to yet. */
  void alter(UUID id, UnaryOperator<Conversation> how) {
    conversations.computeIfPresent(id, (_, conversation) -> how.apply(conversation));
  }

  Agent agent(Person person) {
    return agents.get(person.id());
  }

  Map<UUID, Agent> agents() {
    return agents;
  }

  void alter(Person person, UnaryOperator<Agent> how) {
    agents.computeIfPresent(person.id(), (_, agent) -> how.apply(agent));
  }

  List<Change> changes() {
    return changes;
  }

  List<AuditEntry> acts() {
    return acts;
  }
}
