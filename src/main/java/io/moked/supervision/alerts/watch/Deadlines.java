package io.moked.supervision.alerts.watch;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is to be looked at when, each thing once. However many there are, the earliest is at hand;
 * setting one costs the logarithm of the number of different times. Not thread-safe.
 */
final class Deadlines<K> {

  private final Map<K, Instant> times = new HashMap<>();
  private final TreeMap<Instant, Set<K>> order = new TreeMap<>();

  /** Sets {@code key} to {@code at}, in place of what was set. */
  void set(K key, Instant at) {
    if (at.equals(times.get(key))) {
      return;
    }
    cancel(key);
    times.put(key, at);
    order.computeIfAbsent(at, _ -> new LinkedHashSet<>()).add(key);
  }

  void cancel(K key) {
    Instant at = times.remove(key);
    if (at != null) {
      order.computeIfPresent(
          at,
          (_, keys) -> {
            keys.remove(key);
            return keys.isEmpty() ? null : keys;
          });
    }
  }

  /** When the earliest is; empty if none is set. */
  Optional<Instant> earliest() {
    return order.isEmpty() ? Optional.empty() : Optional.of(order.firstKey());
  }

  /** Takes what is set to {@code now} or before, in the order of the times. */
  List<K> take(Instant now) {
    List<K> due = order.headMap(now, true).values().stream().flatMap(Set::stream).toList();
    due.forEach(this::cancel);
    return due;
  }

  int size() {
    return times.size();
  }
}
