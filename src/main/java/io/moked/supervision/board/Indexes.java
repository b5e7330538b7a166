package io.moked.supervision.board;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * The indexes that somebody looks at, and for a while those that somebody looked at: who turns a
 * page or moves his window comes back to the same one. Guarded by the board's lock.
 */
final class Indexes {

  static final Duration KEPT = Duration.ofSeconds(30);
  private static final int MOST_IDLE = 16;

  private final Map<BoardIndex.Key, BoardIndex> all = new HashMap<>();

  /** Those that nobody follows, with the time of the last look; the oldest first. */
  private final SequencedMap<BoardIndex.Key, Instant> idle = new LinkedHashMap<>();

  Collection<BoardIndex> all() {
    return all.values();
  }

  @Nullable BoardIndex find(BoardIndex.Key key) {
    return all.get(key);
  }

  /** The index of a key, built of {@code rows} unless it is there; with whom time has brought. */
  BoardIndex of(BoardIndex.Key key, Collection<Row> rows, Instant now) {
    BoardIndex index = all.computeIfAbsent(key, _ -> new BoardIndex(key, rows, now));
    index.pass(now);
    idle.remove(key);
    return index;
  }

  /** It was looked at; whether nobody follows it, so that it goes in a while. */
  boolean release(BoardIndex index, Instant now) {
    if (index.isWatched()) {
      return false;
    }
    idle.remove(index.key());
    idle.put(index.key(), now);
    if (idle.size() > MOST_IDLE) {
      all.remove(idle.pollFirstEntry().getKey());
    }
    return true;
  }

  /** Forgets those that nobody has looked at for long; whether others wait for their time. */
  boolean expire(Instant now) {
    while (!idle.isEmpty() && !idle.firstEntry().getValue().plus(KEPT).isAfter(now)) {
      all.remove(idle.pollFirstEntry().getKey());
    }
    return !idle.isEmpty();
  }
}
