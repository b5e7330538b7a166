package io.moked.supervision.board;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Which rows are in somebody's window, and in how many. Guarded by the board's lock. */
final class OnScreen {

  private final Map<UUID, Integer> windows = new HashMap<>();

  void change(Collection<Row> before, Collection<Row> now) {
    now.forEach(row -> windows.merge(row.id(), 1, Integer::sum));
    before.forEach(row -> windows.computeIfPresent(row.id(), (_, n) -> n == 1 ? null : n - 1));
  }

  boolean has(UUID id) {
    return windows.containsKey(id);
  }
}
