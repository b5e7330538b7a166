package io.moked.replay;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * Measures from a start to a stop that belong together by a key and are seen by different threads,
 * so that the stop may be told first.
 */
final class Stopwatch {

  private static final int DIGITS = 3;

  private final Histogram micros = new ConcurrentHistogram(TimeUnit.HOURS.toMicros(1), DIGITS);
  private final Map<String, Long> starts = new ConcurrentHashMap<>();
  private final Map<String, Long> stops = new ConcurrentHashMap<>();

  void started(String key, long nanoTime) {
    starts.put(key, nanoTime);
    measure(key);
  }

  /** Only the first stop of a key counts. */
  void stopped(String key, long nanoTime) {
    stops.putIfAbsent(key, nanoTime);
    measure(key);
  }

  /** Whoever comes second finds both; whoever removes the start has it to himself. */
  private void measure(String key) {
    Long stop = stops.get(key);
    Long start = stop == null ? null : starts.remove(key);
    if (stop != null && start != null) {
      long took = TimeUnit.NANOSECONDS.toMicros(Math.max(0, stop - start));
      micros.recordValue(Math.min(took, micros.getHighestTrackableValue()));
    }
  }

  /** Doesn't measure this one if it isn't measured yet. */
  void forget(String key) {
    starts.remove(key);
    stops.remove(key);
  }

  Spread spread() {
    return Spread.of(micros.copy());
  }
}
