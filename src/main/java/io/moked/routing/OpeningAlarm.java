package io.moked.routing;

import io.moked.time.AlarmThreads;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the organisation's followers when a queue opens or closes, at that instant. There is one
 * alarm for all queues, at the earliest change of any; telling of it, like every other change of
 * the organisation, sets it anew, so it needs no sweep.
 */
@Component
class OpeningAlarm implements DisposableBean {

  private final Organisation organisation;
  private final Clock clock;
  private final ScheduledThreadPoolExecutor thread;

  /** Belongs to the one thread. */
  private @Nullable ScheduledFuture<?> alarm;

  @Autowired
  OpeningAlarm(Organisation organisation, Clock clock, AlarmThreads threads) {
    this(organisation, clock, threads.start("opening-alarm"));
  }

  OpeningAlarm(Organisation organisation, Clock clock, ScheduledThreadPoolExecutor thread) {
    this.organisation = organisation;
    this.clock = clock;
    this.thread = thread;
  }

  @EventListener(ApplicationReadyEvent.class)
  void start() {
    var _ = organisation.changes().follow(_ -> setAnew());
    setAnew();
  }

  private void setAnew() {
    if (!thread.isShutdown()) {
      thread.execute(() -> earliestChange().ifPresentOrElse(this::set, this::cancel));
    }
  }

  /** Since what was told last, not since now: a moment may have passed on the way here. */
  private Optional<Instant> earliestChange() {
    Instant told = organisation.toldAt();
    return organisation.queues().stream()
        .flatMap(queue -> organisation.schedule(queue).stream())
        .distinct()
        .map(schedule -> schedule.nextChange(told))
        .flatMap(Optional::stream)
        .min(Instant::compareTo);
  }

  private void set(Instant at) {
    cancel();
    long nanos = Math.max(0, Duration.between(clock.instant(), at).toNanos());
    alarm = thread.schedule(() -> ring(at), nanos, TimeUnit.NANOSECONDS);
  }

  private void cancel() {
    if (alarm != null) {
      alarm.cancel(false);
      alarm = null;
    }
  }

  /** The thread counts time for itself; only the clock says whether the instant has come. */
  private void ring(Instant at) {
    if (clock.instant().isBefore(at)) {
      set(at);
    } else {
      organisation.tell();
    }
  }

  @Override
  public void destroy() {
    thread.shutdownNow();
  }
}
