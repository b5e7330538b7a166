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
import io.moked.workforce.Agent;
import io.moked.workforce.Roster;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Proposes an agent for each waiting conversation. Woken by what changes: an arrival, freed units,
 * a presence, a membership; it never polls. All its state belongs to one thread.
 */
@Component
class Matcher implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(Matcher.class);

  private final Conversations conversations;
  private final ConversationStore store;
  private final Organisation organisation;
  private final Roster roster;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("matcher").daemon().factory());

  private final Map<UUID, NavigableSet<Waiting>> queues = new HashMap<>();
  private final Map<UUID, Waiting> waiting = new HashMap<>();
  private final Map<UUID, Integer> reserved = new HashMap<>();
  private final Set<UUID> proposed = new HashSet<>();
  private final Set<UUID> woken = new HashSet<>();

  Matcher(
      Conversations conversations,
      ConversationStore store,
      Organisation organisation,
      Roster roster) {
    this.conversations = conversations;
    this.store = store;
    this.organisation = organisation;
    this.roster = roster;
  }

  /** Follows first and reads the rows after: a change in between is noted, and noted again. */
  @EventListener(ApplicationReadyEvent.class)
  void start() {
    conversations.changes().follow(this::changed);
    roster.changes().follow(agent -> run(() -> wake(agent)));
    organisation.changes().follow(_ -> run(this::wakeAll));
    run(
        () -> {
          store.ongoing().forEach(this::note);
          wakeAll();
        });
  }

  private void changed(Change change) {
    if (change.before().state() == State.OPEN || change.after().state() == State.OPEN) {
      run(
          () -> {
            note(change.after());
            wake(change.after().queue().id());
          });
    }
  }

  private void run(Runnable task) {
    if (!thread.isShutdown()) {
      thread.execute(
          () -> {
            try {
              task.run();
            } catch (RuntimeException e) {
              LOG.error("The matcher failed", e);
            }
          });
    }
  }

  /** Keeps the index as the conversation is now. */
  private void note(Conversation conversation) {
    Waiting before = waiting.remove(conversation.id());
    if (before != null) {
      of(before.queueId()).remove(before);
    }
    if (conversation.state() == State.OPEN && conversation.forceClose() == null) {
      Waiting now = Waiting.of(conversation);
      waiting.put(now.id(), now);
      of(now.queueId()).add(now);
    }
  }

  private NavigableSet<Waiting> of(UUID queueId) {
    return queues.computeIfAbsent(queueId, _ -> new TreeSet<>());
  }

  private void wake(Agent agent) {
    for (Queue queue : organisation.queues()) {
      if (queue.members().contains(agent.id())) {
        wake(queue.id());
      }
    }
  }

  private void wakeAll() {
    organisation.queues().forEach(queue -> wake(queue.id()));
  }

  /** Many wakings of one queue are served by one look. */
  private void wake(UUID queueId) {
    if (!of(queueId).isEmpty() && woken.add(queueId)) {
      run(
          () -> {
            woken.remove(queueId);
            organisation.queue(queueId).ifPresent(this::match);
          });
    }
  }

  private void match(Queue queue) {
    List<Agent> members =
        queue.members().stream().flatMap(id -> roster.find(id).stream()).toList();
    var candidates = new Candidates(members, reserved);
    for (Waiting next : List.copyOf(of(queue.id()))) {
      if (!candidates.anyFree()) {
        return;
      }
      if (!proposed.contains(next.id())) {
        Optional<Workstream> workstream = organisation.workstream(next.workstreamId());
        workstream
            .flatMap(it -> candidates.best(next, it))
            .ifPresent(agent -> propose(next, agent));
      }
    }
  }

  private void propose(Waiting next, Agent agent) {
    proposed.add(next.id());
    reserved.merge(agent.id(), next.units(), Integer::sum);
    try {
      var _ = conversations
          .submit(new Request(next.id(), Who.SYSTEM, new Command.Route(agent.id())))
          .whenComplete((outcome, failure) -> run(() -> settled(next, agent, outcome, failure)));
    } catch (Overloaded e) {
      run(() -> settled(next, agent, null, e));
    }
  }

  /** The load is in the roster by now, so the reservation ends; a refusal means: look again. */
  private void settled(
      Waiting next,
      Agent agent,
      @org.jspecify.annotations.Nullable Outcome outcome,
      @org.jspecify.annotations.Nullable Throwable failure) {
    proposed.remove(next.id());
    reserved.computeIfPresent(
        agent.id(), (_, units) -> units == next.units() ? null : units - next.units());
    if (outcome instanceof Outcome.Refused || failure != null) {
      wake(next.queueId());
    }
  }

  @Override
  public void destroy() {
    thread.shutdown();
  }
}
