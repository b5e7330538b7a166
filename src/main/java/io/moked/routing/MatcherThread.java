package io.moked.routing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that everything of the matcher belongs to, with its alarms. Each task may have
 * made a match possible; they are looked for after all the tasks that are there already, so that
 * under load the news of a whole commit are taken in at once.
 */
final class MatcherThread implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(MatcherThread.class);

  /** The alarm for the end of the organisation's day. */
  static final UUID DAY = new UUID(0, 0);

  private record Alarm(Instant at, ScheduledFuture<?> task) {}

  private final Clock clock;
  private final Runnable match;
  private final ScheduledThreadPoolExecutor thread;

  /** Both belong to the thread. */
  private boolean lookingAhead;

  private final Map<UUID, Alarm> alarms = new HashMap<>();

  MatcherThread(Clock clock, ScheduledThreadPoolExecutor thread, Runnable match) {
    this.clock = clock;
    this.thread = thread;
    this.match = match;
  }

  void run(Runnable task) {
    execute(() -> {
      work(task);
      lookAhead();
    });
  }

  /**
   * On the thread, after a task: the match is to come after whatever has been handed in by now. One
   * that was set up before the task could have run before it, and the task would be overlooked.
   */
  private void lookAhead() {
    if (!lookingAhead) {
      lookingAhead = true;
      execute(() -> {
        lookingAhead = false;
        match.run();
      });
    }
  }

  private void execute(Runnable task) {
    if (!thread.isShutdown()) {
      thread.execute(() -> work(task));
    }
  }

  private static void work(Runnable task) {
    try {
      task.run();
    } catch (RuntimeException e) {
      LOG.error("The matcher failed", e);
    }
  }

  /** On the thread: runs {@code task} at an instant, instead of what was set for {@code of}. */
  void at(Instant at, UUID of, Runnable task) {
    Alarm set = alarms.get(of);
    if (set != null && set.at().equals(at)) {
      return;
    }
    cancel(of);
    long nanos = Math.max(0, Duration.between(clock.instant(), at).toNanos());
    Runnable ring =
        () -> {
          alarms.remove(of);
          if (clock.instant().isBefore(at)) {
            at(at, of, task);
          } else {
            run(task);
          }
        };
    alarms.put(of, new Alarm(at, thread.schedule(ring, nanos, TimeUnit.NANOSECONDS)));
  }

  /** On the thread. */
  void cancel(UUID of) {
    Alarm alarm = alarms.remove(of);
    if (alarm != null) {
      alarm.task().cancel(false);
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
