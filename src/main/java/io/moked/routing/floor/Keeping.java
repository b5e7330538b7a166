package io.moked.routing.floor;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Conversations that are kept for their last agents, and which of these agents are there. */
final class Keeping {

  private final Map<UUID, NavigableSet<Item>> byAgent = new HashMap<>();

  /** Those whose agent is there. */
  private final NavigableSet<Item> due = new TreeSet<>();

  void add(Item item, boolean there) {
    UUID agent = item.keptFor();
    if (agent != null) {
      byAgent.computeIfAbsent(agent, _ -> new TreeSet<>()).add(item);
      if (there) {
        due.add(item);
      }
    }
  }

  void remove(Item item) {
    UUID agent = item.keptFor();
    if (agent != null) {
      due.remove(item);
      byAgent.computeIfPresent(
          agent,
          (_, items) -> {
            items.remove(item);
            return items.isEmpty() ? null : items;
          });
    }
  }

  void cameOrLeft(Seat seat) {
    NavigableSet<Item> items = byAgent.get(seat.id());
    if (items != null) {
      if (seat.isThere()) {
        due.addAll(items);
      } else {
        due.removeAll(items);
      }
    }
  }

  @Nullable Item first() {
    return due.isEmpty() ? null : due.first();
  }
}
