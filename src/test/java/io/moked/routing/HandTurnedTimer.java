package io.moked.routing;

import io.moked.time.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Delayed;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RunnableScheduledFuture;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A timer without a thread: tasks run when the test moves its clock, on the test's thread. */
final class HandTurnedTimer extends ScheduledThreadPoolExecutor {

  private final MovableClock clock;
  private final Set<Alarm> alarms = new HashSet<>();
  private final Queue<Runnable> ready = new ArrayDeque<>();
  private boolean running;
  private boolean held;

  HandTurnedTimer(MovableClock clock) {
    super(1);
    this.clock = clock;
  }

  @Override
  public void execute(Runnable task) {
    ready.add(task);
    runReady();
  }

  /** One after the other, as on one thread. */
  private void runReady() {
    if (!running && !held) {
      running = true;
      while (!ready.isEmpty()) {
        ready.remove().run();
      }
      running = false;
    }
  }

  @Override
  public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
    var alarm = new Alarm(task, clock.instant().plusNanos(unit.toNanos(delay)));
    alarms.add(alarm);
    return alarm;
  }

  /** Keeps tasks waiting, as a busy machine does. */
  void hold() {
    held = true;
  }

  /** Runs what was kept waiting, and what is due by now. */
  void release() {
    held = false;
    runReady();
    runDue();
  }

  /** When each waiting task is due. */
  Set<Instant> due() {
    var due = new HashSet<Instant>();
    alarms.forEach(alarm -> due.add(alarm.at));
    return due;
  }

  /** Moves the clock to an instant and runs what is due by then. */
  void turnTo(Instant instant) {
    clock.advance(Duration.between(clock.instant(), instant));
    runDue();
  }

  /** Including what that sets for now. */
  private void runDue() {
    for (var next = firstDue(); next != null; next = firstDue()) {
      alarms.remove(next);
      execute(next);
    }
  }

  /** Runs what waits although its time has not come, as a timer does that is fast. */
  void runTooEarly() {
    Set.copyOf(alarms)
        .forEach(alarm -> {
          alarms.remove(alarm);
          execute(alarm);
        });
  }

  private @Nullable Alarm firstDue() {
    return alarms.stream()
        .filter(alarm -> !alarm.at.isAfter(clock.instant()))
        .min(Comparator.comparing(alarm -> alarm.at))
        .orElse(null);
  }

  private final class Alarm extends FutureTask<@Nullable Void>
      implements RunnableScheduledFuture<@Nullable Void> {

    private final Instant at;

    Alarm(Runnable task, Instant at) {
      super(task, null);
      this.at = at;
    }

    @Override
    public boolean cancel(boolean mayInterrupt) {
      alarms.remove(this);
      return super.cancel(mayInterrupt);
    }

    @Override
    public boolean isPeriodic() {
      return false;
    }

    @Override
    public long getDelay(TimeUnit unit) {
      return unit.convert(Duration.between(clock.instant(), at));
    }

    @Override
    public int compareTo(Delayed other) {
      return Long.compare(getDelay(TimeUnit.NANOSECONDS), other.getDelay(TimeUnit.NANOSECONDS));
    }
  }
}
