package io.moked.time;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Delayed;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RunnableScheduledFuture;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Threads whose alarms ring when a {@link MovableClock} is moved there, each on its own thread. */
final class MovableAlarms extends AlarmThreads {

  private final MovableClock clock;

  MovableAlarms(MovableClock clock) {
    this.clock = clock;
  }

  @Override
  public ScheduledThreadPoolExecutor start(String name) {
    var thread = new MovedThread(name);
    settled(thread);
    clock.add(thread);
    return thread;
  }

  /** Rings by the clock; everything else is as with any thread. */
  final class MovedThread extends ScheduledThreadPoolExecutor {

    private final List<Alarm> alarms = new CopyOnWriteArrayList<>();

    private MovedThread(String name) {
      super(1, Thread.ofPlatform().name(name).daemon().factory());
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
      if (delay <= 0) {
        return super.schedule(task, delay, unit);
      }
      var alarm = new Alarm(task, clock.instant().plusNanos(unit.toNanos(delay)));
      alarms.add(alarm);
      return alarm;
    }

    /**
     * Keeps the thread from setting alarms while the clock is moved; gives what lets it go on. Null
     * if it has ended.
     */
    @Nullable Runnable hold() {
      var held = new CountDownLatch(1);
      var goOn = new CountDownLatch(1);
      if (isShutdown()) {
        return null;
      }
      execute(() -> {
        held.countDown();
        await(goOn);
      });
      await(held);
      return goOn::countDown;
    }

    /** Hands what is due to the thread, in the order of their times; nothing if it has ended. */
    void ring() {
      if (isShutdown()) {
        return;
      }
      Predicate<Alarm> due = alarm -> !alarm.at.isAfter(clock.instant());
      Consumer<Alarm> start =
          alarm -> {
            if (alarms.remove(alarm)) {
              execute(alarm);
            }
          };
      alarms.stream().filter(due).sorted(Comparator.comparing(alarm -> alarm.at)).forEach(start);
    }

    private static void await(CountDownLatch latch) {
      try {
        latch.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
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
        return unit.convert(java.time.Duration.between(clock.instant(), at));
      }

      @Override
      public int compareTo(Delayed other) {
        return Long.compare(getDelay(TimeUnit.NANOSECONDS), other.getDelay(TimeUnit.NANOSECONDS));
      }
    }
  }
}
