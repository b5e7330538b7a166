package io.moked.conversation;

import io.moked.ledger.AuditTrail;
import io.moked.ledger.Clerk;
import io.moked.ledger.EventLog;
import io.moked.ledger.LoggedEvent;
import io.moked.ledger.Stream;
import io.moked.time.Ids;
import io.moked.workforce.Agent;
import io.moked.workforce.AgentStore;
import io.moked.workforce.Roster;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Locks, decides and writes a batch. Order of locks: conversations by id, then agents by id; the
 * same in every transaction, so that two writers, or two nodes, never wait for each other in a
 * circle.
 */
@Component
class ConversationClerk implements Clerk<Request, ConversationClerk.Result> {

  /** An answer, with what is to be published for it. */
  record Result(Outcome outcome, List<Change> changes, List<Agent> agents) {}

  private final ConversationStore conversations;
  private final AgentStore agents;
  private final ReceiptStore receipts;
  private final OfferStore offers;
  private final ParticipantStore participants;
  private final EventLog log;
  private final EventCodec codec;
  private final AuditTrail audit;
  private final Roster roster;
  private final Supplier<Rulebook> rules;
  private final Clock clock;
  private final Stream<Change> stream = new Stream<>();

  ConversationClerk(
      ConversationStore conversations,
      AgentStore agents,
      ReceiptStore receipts,
      OfferStore offers,
      ParticipantStore participants,
      EventLog log,
      EventCodec codec,
      AuditTrail audit,
      Roster roster,
      Supplier<Rulebook> rules,
      Clock clock) {
    this.conversations = conversations;
    this.agents = agents;
    this.receipts = receipts;
    this.offers = offers;
    this.participants = participants;
    this.log = log;
    this.codec = codec;
    this.audit = audit;
    this.roster = roster;
    this.rules = rules;
    this.clock = clock;
  }

  @Override
  public List<Result> write(Connection transaction, List<Request> requests) throws SQLException {
    Docket docket = open(transaction, requests);
    var results = new ArrayList<Result>(requests.size());
    int published = 0;
    for (Request request : requests) {
      Outcome outcome = docket.decide(request);
      List<Change> changes = docket.changes();
      results.add(
          new Result(outcome, List.copyOf(changes.subList(published, changes.size())), List.of()));
      published = changes.size();
    }
    close(transaction, docket);
    return withAgents(results, docket);
  }

  private Docket open(Connection transaction, List<Request> requests) throws SQLException {
    List<UUID> ids = requests.stream().map(Request::conversationId).distinct().toList();
    Map<UUID, Conversation> locked = conversations.lock(transaction, ids);
    Map<UUID, Agent> seats = agents.lock(transaction, concerned(requests, locked));
    List<ReceiptStore.Key> keys =
        requests.stream()
            .filter(request -> request.idempotencyKey() != null)
            .map(request ->
                new ReceiptStore.Key(
                    request.conversationId(),
                    Objects.requireNonNull(request.idempotencyKey(), "idempotencyKey")))
            .distinct()
            .toList();
    return new Docket(
        locked, seats, receipts.find(transaction, keys), rules.get(), clock.instant(), Ids::next);
  }

  /**
   * Whose load or presence may matter. Within a batch an owner can only become somebody whom one of
   * its commands names, so the union over all commands is enough. Messages move no load and lock no
   * agent: the hot path stays off the agents' rows.
   */
  private static Set<UUID> concerned(List<Request> requests, Map<UUID, Conversation> locked) {
    var ids = new HashSet<UUID>();
    for (Request request : requests) {
      switch (request.command()) {
        case Command.Start _,
            Command.Say _,
            Command.CustomerConnection _,
            Command.OfferShown _,
            Command.Monitor _,
            Command.Whisper _,
            Command.Join _,
            Command.Leave _,
            Command.Dismiss _ -> {}
        case Command.Route it -> ids.add(it.agentId());
        case Command.Pick _ -> add(ids, request.who().actor().id());
        case Command.Assign it -> add(ids, it.agentId());
        case Command.Transfer it -> add(ids, it.agentId());
        case Command.Consult it -> add(ids, it.agentId());
        // Within a batch he may have come in by a queue that was asked for advice.
        case Command.LoseAgent it -> ids.add(it.agentId());
        case Command.TakeOver _ -> add(ids, request.who().actor().id());
        case Command.CustomerEnd _,
            Command.Accept _,
            Command.Reject _,
            Command.Park _,
            Command.Resume _,
            Command.End _,
            Command.Close _,
            Command.ForceClose _,
            Command.UndoForceClose _,
            Command.Expire _,
            Command.FinishForceClose _,
            Command.GiveUpCustomer _,
            Command.EndConsult _,
            Command.ReleaseUnits _,
            Command.Overflow _,
            Command.AutoClose _ -> {}
      }
      Conversation conversation = locked.get(request.conversationId());
      if (conversation != null && mayMoveLoad(request.command(), conversation)) {
        conversation.owner().ifPresent(owner -> ids.add(owner.id()));
        conversation.offers().forEach(offer -> ids.add(offer.agent().id()));
      }
    }
    return ids;
  }

  private static boolean mayMoveLoad(Command command, Conversation conversation) {
    return switch (command) {
      case Command.Say _ -> conversation.state() == State.WAITING;
      case Command.CustomerConnection _,
          Command.OfferShown _,
          Command.Overflow _,
          Command.Monitor _,
          Command.Whisper _,
          Command.Join _,
          Command.Leave _,
          Command.Dismiss _ ->
          false;
      default -> true;
    };
  }

  private static void add(Set<UUID> ids, @org.jspecify.annotations.Nullable UUID id) {
    if (id != null) {
      ids.add(id);
    }
  }

  private void close(Connection transaction, Docket docket) throws SQLException {
    Map<UUID, Conversation> changed = docket.changedConversations();
    conversations.save(transaction, changed.values());
    participants.save(transaction, changed, docket.changes());
    agents.save(transaction, docket.movedAgents().values());
    var events = new ArrayList<LoggedEvent>();
    for (Change change : docket.changes()) {
      for (Recorded recorded : change.events()) {
        if (recorded.seq() != null) {
          events.add(codec.write(change.after().id(), recorded));
        }
      }
    }
    log.append(transaction, events);
    offers.note(transaction, docket.changes());
    receipts.save(transaction, docket.newReceipts());
    audit.add(transaction, docket.acts());
  }

  /** Agents' last states go out with the last result: they are true only once all is written. */
  private static List<Result> withAgents(List<Result> results, Docket docket) {
    if (docket.movedAgents().isEmpty()) {
      return results;
    }
    Result last = results.removeLast();
    results.add(
        new Result(last.outcome(), last.changes(), List.copyOf(docket.movedAgents().values())));
    return results;
  }

  /**
   * Loads first: whoever reacts to a conversation finds the agents as the same commit left them.
   */
  @Override
  public void committed(List<Result> results) {
    results.forEach(result -> result.agents().forEach(roster::note));
    results.forEach(result -> result.changes().forEach(stream::publish));
  }

  Stream<Change> stream() {
    return stream;
  }
}
