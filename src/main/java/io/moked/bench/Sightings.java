package io.moked.bench;

import io.moked.conversation.Change;
import io.moked.time.Ids;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.HdrHistogram.ConcurrentHistogram;

/** When each change was on disk, and how long it took to each client that was shown it. */
final class Sightings {

  private record Version(UUID id, long version) {}

  private final Set<UUID> handedIn = ConcurrentHashMap.newKeySet();
  private final Map<Version, Long> changed = new ConcurrentHashMap<>();
  private final AtomicLong changes = new AtomicLong();
  private final ConcurrentHistogram micros = new ConcurrentHistogram(3);
  private volatile long since = Long.MAX_VALUE;

  /** A command for this conversation is about to be handed in; one at a time. */
  boolean handIn(UUID id) {
    return handedIn.add(id);
  }

  /** It was refused. */
  void forget(UUID id) {
    handedIn.remove(id);
  }

  /** It is on disk. */
  void committed(Change change) {
    changes.incrementAndGet();
    UUID id = change.after().id();
    changed.put(new Version(id, change.after().position().version()), System.nanoTime());
    handedIn.remove(id);
  }

  /** What changes from now on counts. */
  void begin() {
    changes.set(0);
    micros.reset();
    since = System.nanoTime();
  }

  /** A client was shown a conversation that he knew at version {@code known}. */
  void seen(UUID id, long known, long version) {
    long now = System.nanoTime();
    for (long each = known + 1; each <= version; each++) {
      Long at = changed.get(new Version(id, each));
      if (at != null && at - since >= 0) {
        micros.recordValue(TimeUnit.NANOSECONDS.toMicros(now - at));
      }
    }
  }

  /** An id that nobody has yet. */
  UUID fresh() {
    return Ids.next();
  }

  long changes() {
    return changes.get();
  }

  long count() {
    return micros.getTotalCount();
  }

  double millis(double percentile) {
    return micros.getValueAtPercentile(percentile) / 1_000.0;
  }
}
