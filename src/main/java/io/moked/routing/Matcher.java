package io.moked.routing;

import io.moked.conversation.Change;
import io.moked.conversation.Command;
import io.moked.conversation.Conversation;
import io.moked.conversation.ConversationStore;
import io.moked.conversation.Conversations;
import io.moked.conversation.Outcome;
import io.moked.conversation.Request;
import io.moked.conversation.State;
import io.moked.conversation.Who;
import io.moked.ledger.Overloaded;
import io.moked.routing.floor.Floor;
import io.moked.workforce.Agent;
import io.moked.workforce.Roster;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Proposes an agent for each waiting conversation. Woken by what changes: an arrival, freed units,
 * a presence, a membership; it never polls. All its state belongs to one thread.
 */
@Component
class Matcher implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(Matcher.class);

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
  private final Clock clock;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("matcher").daemon().factory());

  private final Floor floor = new Floor();
  private final AtomicBoolean lookAhead = new AtomicBoolean();

  /** Agents of whom there is news, to be looked at once before the next match. */
  private final Set<UUID> stirred = new HashSet<>();

  /** Conversations that wait, as last seen; those on their way to an agent are not on the floor. */
  private final Map<UUID, Conversation> open = new HashMap<>();

  private final Map<UUID, Floor.Proposal> underWay = new HashMap<>();
  private final Map<UUID, Integer> promised = new HashMap<>();

  Matcher(
      Conversations conversations,
      ConversationStore store,
      Organisation organisation,
      Roster roster,
      FloorPlan plan,
      Clock clock) {
    this.conversations = conversations;
    this.store = store;
    this.organisation = organisation;
    this.roster = roster;
    this.plan = plan;
    this.clock = clock;
  }

  /** Follows first and reads the rows after: a change in between is noted, and noted again. */
  @EventListener(ApplicationReadyEvent.class)
  void start() {
    conversations.changes().follow(this::changed);
    roster.changes().follow(agent -> run(() -> stirred.add(agent.id())));
    organisation.changes().follow(_ -> run(this::layOutAnew));
    run(() -> {
      store.ongoing().forEach(this::note);
      layOutAnew();
    });
  }

  private void changed(Change change) {
    if (change.before().state() == State.OPEN || change.after().state() == State.OPEN) {
      run(() -> note(change.after()));
    }
  }

  /**
   * Each task may have made a match possible. They are looked for after all the tasks that are
   * there already: under load the news of a whole commit are taken in at once.
   */
  private void run(Runnable task) {
    execute(task);
    if (!lookAhead.getAndSet(true)) {
      execute(() -> {
        lookAhead.set(false);
        match();
      });
    }
  }

  private void execute(Runnable task) {
    if (!thread.isShutdown()) {
      thread.execute(() -> {
        try {
          task.run();
        } catch (RuntimeException e) {
          LOG.error("The matcher failed", e);
        }
      });
    }
  }

  private void note(Conversation conversation) {
    if (conversation.state() == State.OPEN && conversation.forceClose() == null) {
      open.put(conversation.id(), conversation);
      place(conversation);
    } else {
      open.remove(conversation.id());
      floor.remove(conversation.id());
    }
  }

  private void place(Conversation conversation) {
    if (!underWay.containsKey(conversation.id())) {
      plan.item(conversation).ifPresentOrElse(floor::put, () -> floor.remove(conversation.id()));
    }
  }

  private void seat(Agent agent) {
    floor.put(plan.seat(agent, promised.getOrDefault(agent.id(), 0)));
  }

  /**
   * Queues, workstreams or memberships have changed. Everything is looked at, which is simpler than
   * to find out what is concerned; the floor has work only with what is.
   */
  private void layOutAnew() {
    stirred.addAll(roster.all().stream().map(Agent::id).toList());
    open.values().forEach(this::place);
  }

  private void match() {
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
    promised.merge(proposal.agentId(), proposal.item().demand().units(), Integer::sum);
    try {
      var _ =
          conversations
              .submit(new Request(id, Who.SYSTEM, new Command.Route(proposal.agentId())))
              .whenComplete((outcome, failure) -> run(() -> settled(proposal, outcome, failure)));
    } catch (Overloaded e) {
      run(() -> settled(proposal, null, e));
    }
  }

  /**
   * What was promised is in the roster's load by now, or was refused because something has changed:
   * then the conversation, if it still waits, takes its place again.
   */
  private void settled(
      Floor.Proposal proposal, @Nullable Outcome outcome, @Nullable Throwable failure) {
    UUID id = proposal.item().id();
    int units = proposal.item().demand().units();
    underWay.remove(id);
    promised.computeIfPresent(
        proposal.agentId(), (_, sum) -> sum == units ? null : Integer.valueOf(sum - units));
    stirred.add(proposal.agentId());
    if (failure != null || outcome instanceof Outcome.Refused) {
      Conversation waiting = open.get(id);
      if (waiting != null) {
        place(waiting);
      }
    }
  }

  @Override
  public void destroy() {
    thread.shutdown();
  }
}
