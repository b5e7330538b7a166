package io.moked.workforce;

import io.moked.time.AlarmThreads;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Has the presences of those looked at who were full for the day, at the midnight that gives them
 * their places back (behaviour 4.5): nothing else would happen to them then.
 */
@Component
class DayEnd implements DisposableBean {

  private final Roster roster;
  private final PresenceDesk desk;
  private final PresencePolicy policy;
  private final Clock clock;
  private final ScheduledThreadPoolExecutor thread;

  DayEnd(
      Roster roster, PresenceDesk desk, PresencePolicy policy, Clock clock, AlarmThreads threads) {
    this.roster = roster;
    this.desk = desk;
    this.policy = policy;
    this.clock = clock;
    this.thread = threads.start("day-end");
  }

  /** A day may have ended while the server was down. */
  @EventListener(ApplicationReadyEvent.class)
  void start() {
    thread.execute(this::look);
  }

  private void look() {
    try {
      desk.reckon(
          roster.all().stream()
              .filter(agent -> agent.profiles().values().stream().anyMatch(ProfileLoad::endOfDay))
              .map(Agent::id)
              .toList());
    } finally {
      set();
    }
  }

  private void set() {
    ZoneId zone = policy.get().zone();
    Instant now = clock.instant();
    Instant midnight = now.atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone).toInstant();
    if (!thread.isShutdown()) {
      long nanos = Duration.between(now, midnight).toNanos();
      var _ = thread.schedule(() -> ring(midnight), nanos, TimeUnit.NANOSECONDS);
    }
  }

  /** The thread counts time for itself; only the clock says whether the instant has come. */
  private void ring(Instant midnight) {
    if (clock.instant().isBefore(midnight)) {
      set();
    } else {
      look();
    }
  }

  @Override
  public void destroy() {
    thread.shutdownNow();
  }
}
