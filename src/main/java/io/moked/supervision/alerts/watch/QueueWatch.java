package io.moked.supervision.alerts.watch;

import io.moked.routing.Organisation;
import io.moked.workforce.Agent;
import io.moked.workforce.Roster;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;

/** Watches for queues that nobody is in. */
@Component
class QueueWatch {

  private final Organisation organisation;
  private final Roster roster;
  private final AlertWatch watch;
  private final Talks talks = new Talks();
  private final EmptyQueues empty;

  /** Who is there: most news of agents is of their load, and changes nothing. */
  private final Map<UUID, Boolean> there = new ConcurrentHashMap<>();

  private final AtomicBoolean asked = new AtomicBoolean();

  QueueWatch(Organisation organisation, Roster roster, AlertWatch watch) {
    this.organisation = organisation;
    this.roster = roster;
    this.watch = watch;
    this.empty = new EmptyQueues(talks, organisation, roster);
  }

  /** Shared with whoever watches what happens in them. Belongs to the watch's thread. */
  Talks talks() {
    return talks;
  }

  void start() {
    var _ = roster.changes().follow(this::changed);
    roster.all().forEach(agent -> there.putIfAbsent(agent.id(), EmptyQueues.isThere(agent)));
    var _ = organisation.changes().follow(_ -> lookAtAll());
    watch.begin(empty, () -> {}, _ -> {});
  }

  private void changed(Agent agent) {
    boolean now = EmptyQueues.isThere(agent);
    Boolean before = there.put(agent.id(), now);
    if (before == null || before != now) {
      watch.run(() -> organisation.queuesOf(agent.id()).forEach(this::look));
    }
  }

  /** Members, hours, an opening: many changes at a time are looked at once. */
  private void lookAtAll() {
    if (asked.compareAndSet(false, true)) {
      watch.run(() -> {
        asked.set(false);
        watch.lookAtAll(empty);
      });
    }
  }

  /** On the watch's thread. */
  void look(UUID queueId) {
    watch.look(empty, queueId);
  }
}
