package io.moked.supervision.board;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One alarm for each index that is looked at and into which time alone will bring a row, set to the
 * moment of the next. Guarded by the board's lock.
 */
final class EntryAlarms {

  private record Alarm(Instant at, ScheduledFuture<?> task) {}

  private final Map<BoardIndex.Key, Alarm> alarms = new HashMap<>();
  private final ScheduledThreadPoolExecutor thread;
  private final Clock clock;
  private final Consumer<BoardIndex.Key> ring;

  /**
   * @param ring called on {@code thread} when the moment has come
   */
  EntryAlarms(ScheduledThreadPoolExecutor thread, Clock clock, Consumer<BoardIndex.Key> ring) {
    this.thread = thread;
    this.clock = clock;
    this.ring = ring;
  }

  /** Sets the alarm of {@code index} anew, if it is to be set. One that is too early may stay. */
  void set(BoardIndex index) {
    if (!index.key().filter().hasClocks()) {
      return;
    }
    if (!index.isWatched()) {
      cancel(index.key());
      return;
    }
    index.nextEntry().ifPresent(at -> set(index.key(), at));
  }

  private void set(BoardIndex.Key key, Instant at) {
    @Nullable Alarm before = alarms.get(key);
    if (before != null && !before.at().isAfter(at)) {
      return;
    }
    cancel(key);
    if (!thread.isShutdown()) {
      long nanos = Math.max(0, Duration.between(clock.instant(), at).toNanos());
      var task = thread.schedule(() -> ring.accept(key), nanos, TimeUnit.NANOSECONDS);
      alarms.put(key, new Alarm(at, task));
    }
  }

  /** It has rung. */
  void clear(BoardIndex.Key key) {
    alarms.remove(key);
  }

  void cancel(BoardIndex.Key key) {
    Alarm alarm = alarms.remove(key);
    if (alarm != null) {
      alarm.task().cancel(false);
    }
  }
}
