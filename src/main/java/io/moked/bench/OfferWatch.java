package io.moked.bench;

import io.moked.conversation.Change;
import io.moked.conversation.Conversations;
import io.moked.conversation.Event;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;

/** Counts offers as they are on disk, and how long those who arrived waited for theirs. */
final class OfferWatch implements AutoCloseable {

  private static final long QUIET_NANOS = TimeUnit.SECONDS.toNanos(3);

  private final AtomicLong count = new AtomicLong();
  private final AtomicLong last = new AtomicLong();
  private final Map<UUID, Long> arrivals = new ConcurrentHashMap<>();
  private final ConcurrentHistogram micros = new ConcurrentHistogram(3);

  private final Screens screens;

  OfferWatch(Conversations conversations) {
    this.screens = new Screens(conversations);
    conversations.changes().follow(this::note);
  }

  private void note(Change change) {
    for (var recorded : change.events()) {
      if (recorded.event() instanceof Event.Offered offered) {
        screens.show(change.after().id(), offered.offer());
        long now = System.nanoTime();
        count.incrementAndGet();
        last.set(now);
        Long arrived = arrivals.remove(change.after().id());
        if (arrived != null) {
          micros.recordValue(TimeUnit.NANOSECONDS.toMicros(now - arrived));
        }
      }
    }
  }

  /** A conversation is about to arrive, and its wait counts from now. */
  void expect(UUID conversation) {
    arrivals.put(conversation, System.nanoTime());
  }

  /** Those who wait for an offer count no more, nor do those who have waited. */
  void forgetWaits() {
    arrivals.clear();
    micros.reset();
  }

  double waitMillis(double percentile) {
    return micros.getValueAtPercentile(percentile) / 1000.0;
  }

  long offers() {
    return count.get();
  }

  /** By {@link System#nanoTime}. */
  long lastOffer() {
    return last.get();
  }

  /**
   * Until nothing has been offered for a while, and all that was is on the screens.
   *
   * @param meanwhile called again and again as long as there are offers
   */
  void untilQuiet(Runnable meanwhile) {
    long seen = -1;
    long since = System.nanoTime();
    while (System.nanoTime() - since < QUIET_NANOS || !screens.allShown()) {
      if (seen != count.get()) {
        seen = count.get();
        since = System.nanoTime();
        meanwhile.run();
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }
  }

  @Override
  public void close() {
    screens.close();
  }
}
