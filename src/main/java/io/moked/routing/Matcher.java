package io.moked.routing;

import io.moked.conversation.Change;
import io.moked.conversation.Conversation;
import io.moked.conversation.ConversationStore;
import io.moked.conversation.Conversations;
import io.moked.conversation.Outcome;
import io.moked.conversation.Phase;
import io.moked.conversation.Recorded;
import io.moked.conversation.Request;
import io.moked.conversation.State;
import io.moked.conversation.Who;
import io.moked.ledger.Overloaded;
import io.moked.routing.floor.Floor;
import io.moked.routing.floor.Item;
import io.moked.routing.floor.Standing;
import io.moked.time.AlarmThreads;
import io.moked.workforce.Agent;
import io.moked.workforce.Load;
import io.moked.workforce.Roster;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Proposes an agent for each waiting conversation. Woken by what changes: an arrival, freed units,
 * a presence, a membership, a skill that gives way; it never polls. All its state belongs to one
 * thread.
 */
@Component
class Matcher implements DisposableBean {

  /**
   * Enough to keep the ledger's writers busy, and few enough that who arrives finds no long line
   * before their doors, and that what is proposed is still true when it gets there.
   */
  private static final int MOST_UNDER_WAY = 1_024;

  private final Conversations conversations;
  private final ConversationStore store;
  private final Organisation organisation;
  private final Roster roster;
  private final FloorPlan plan;
  private final Explanations explanations;
  private final QueueLengths lengths;
  private final WaitEstimates estimates;
  private final Clock clock;
  private final MatcherThread thread;

  private final Floor floor = new Floor();

  /** Agents of whom there is news, to be looked at once before the next match. */
  private final Set<UUID> stirred = new HashSet<>();

  /** Not after a change of the organisation; many at a time are looked at once. */
  private boolean laidOut;

  /** Conversations that wait, as last seen; those on their way to an agent are not on the floor. */
  private final Map<UUID, Conversation> open = new HashMap<>();

  private final Map<UUID, Floor.Proposal> underWay = new HashMap<>();
  private final Map<UUID, Load> promised = new HashMap<>();

  Matcher(
      Conversations conversations,
      ConversationStore store,
      Organisation organisation,
      Roster roster,
      FloorPlan plan,
      Explanations explanations,
      QueueLengths lengths,
      WaitEstimates estimates,
      Clock clock,
      AlarmThreads threads) {
    this.conversations = conversations;
    this.store = store;
    this.organisation = organisation;
    this.roster = roster;
    this.plan = plan;
    this.explanations = explanations;
    this.lengths = lengths;
    this.estimates = estimates;
    this.clock = clock;
    this.thread = new MatcherThread(clock, threads.start("matcher"), this::match);
  }

  /** Follows first and reads the rows after: a change in between is noted, and noted again. */
  @EventListener(ApplicationReadyEvent.class)
  void start() {
    conversations.changes().follow(this::changed);
    roster.changes().follow(agent -> thread.run(() -> stirred.add(agent.id())));
    organisation.changes().follow(_ -> thread.run(() -> laidOut = false));
    thread.run(() ->
        store
            .ongoing()
            .forEach(conversation -> {
              lengths.note(conversation);
              note(conversation);
            }));
  }

  private void changed(Change change) {
    if (change.before().state() == State.OPEN || change.after().state() == State.OPEN) {
      lengths.note(change);
      thread.run(() -> note(change.after()));
    }
    if (change.before().phase() == Phase.OFFERED && change.after().phase() == Phase.TALKING) {
      estimates.served(change.after().queue().id(), clock.instant());
    }
  }

  private void note(Conversation conversation) {
    if (conversation.state() == State.OPEN) {
      open.put(conversation.id(), conversation);
      place(conversation);
    } else {
      open.remove(conversation.id());
      floor.remove(conversation.id());
      thread.cancel(conversation.id());
    }
  }

  /** A row that was read may be older than the news: what has left the queue since stays away. */
  private void noteIfLater(Conversation row) {
    Conversation known = open.get(row.id());
    if (known != null) {
      note(row.position().version() > known.position().version() ? row : known);
    }
  }

  private void place(Conversation conversation) {
    UUID id = conversation.id();
    if (underWay.containsKey(id)) {
      return;
    }
    Instant now = clock.instant();
    plan.item(conversation, now).ifPresentOrElse(floor::put, () -> floor.remove(id));
    plan.relaxes(conversation, now).ifPresent(at -> thread.at(at, id, () -> again(id)));
  }

  private void again(UUID id) {
    Conversation waiting = open.get(id);
    if (waiting != null) {
      place(waiting);
    }
  }

  private void seat(Agent agent) {
    floor.put(plan.seat(agent, promised.getOrDefault(agent.id(), Load.NONE)));
  }

  /**
   * Queues, workstreams or memberships have changed. Everything is looked at, which is simpler than
   * to find out what is concerned; the floor has work only with what is.
   */
  private void layOutAnew() {
    stirred.addAll(roster.all().stream().map(Agent::id).toList());
    open.values().forEach(this::place);
    plan.dayEnds(clock.instant(), roster.all())
        .ifPresent(at -> thread.at(at, MatcherThread.DAY, this::layOutAnew));
  }

  private void match() {
    if (!laidOut) {
      laidOut = true;
      layOutAnew();
    }
    stirred.forEach(id -> roster.find(id).ifPresent(this::seat));
    stirred.clear();
    while (underWay.size() < MOST_UNDER_WAY) {
      Optional<Floor.Proposal> next = floor.next(clock.instant());
      if (next.isEmpty()) {
        return;
      }
      propose(next.get());
    }
  }

  private void propose(Floor.Proposal proposal) {
    UUID id = proposal.item().id();
    underWay.put(id, proposal);
    promised.merge(proposal.agentId(), FloorPlan.load(proposal.item()), Load::plus);
    try {
      var command = plan.route(proposal, explanations.of(proposal));
      var _ =
          conversations
              .submit(new Request(id, Who.SYSTEM, command))
              .whenComplete((outcome, _) -> thread.run(() -> settled(proposal, outcome)));
    } catch (Overloaded _) {
      thread.run(() -> settled(proposal, null));
    }
  }

  /**
   * What was promised is in the roster's load by now, or was refused because something has changed:
   * then the conversation, if it still waits, takes its place again.
   *
   * @param outcome null if it could not be asked
   */
  private void settled(Floor.Proposal proposal, @Nullable Outcome outcome) {
    Item item = proposal.item();
    underWay.remove(item.id());
    promised.computeIfPresent(
        proposal.agentId(),
        (_, sum) -> {
          Load left = sum.minus(FloorPlan.load(item));
          return left.isNone() ? null : left;
        });
    stirred.add(proposal.agentId());
    switch (outcome) {
      case Outcome.Done(Conversation offered, long _, List<Recorded> _) -> backAlready(offered);
      case Outcome.Refused _ -> lookAgain(item.id(), proposal.agentId());
      case null -> again(item.id());
    }
  }

  /** An offer may be declined before the matcher learns that it was made. */
  private void backAlready(Conversation offered) {
    Conversation known = open.get(offered.id());
    if (known != null && known.position().version() > offered.position().version()) {
      place(known);
    }
  }

  /**
   * What was proposed was not true: another node may have moved the agent or the conversation. The
   * rows say how it is; without them the same would be proposed for ever.
   */
  private void lookAgain(UUID id, UUID agentId) {
    Thread.ofVirtual()
        .start(() -> {
          roster.reload(List.of(agentId));
          Optional<Conversation> row = store.find(id);
          thread.run(() -> {
            stirred.add(agentId);
            row.ifPresent(this::noteIfLater);
          });
        });
  }

  /** Why a conversation still waits; empty if it does not, or is not for the matcher. */
  CompletableFuture<Optional<Standing>> why(UUID id, int most) {
    return ask(it -> it.why(id, most));
  }

  /** Asks the floor something between two matches. */
  <T> CompletableFuture<T> ask(Function<Floor, T> question) {
    var answer = new CompletableFuture<T>();
    thread.run(() -> answer.complete(question.apply(floor)));
    return answer;
  }

  @Override
  public void destroy() {
    thread.close();
  }
}
