package io.moked.routing.floor;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Lanes that can be served now, by the first who stands in them. */
final class Ready {

  private final NavigableMap<Item, Lane> lanes = new TreeMap<>();
  private final Map<Lane, Item> heads = new HashMap<>();

  /** Somebody came into the lane or left it. */
  void note(Lane lane) {
    Item now = lane.head();
    Item before = heads.get(lane);
    if (Objects.equals(before, now)) {
      return;
    }
    if (before != null) {
      lanes.remove(before);
      heads.remove(lane);
    }
    if (now != null) {
      lanes.put(now, lane);
      heads.put(lane, now);
    }
  }

  @Nullable Item first() {
    return lanes.isEmpty() ? null : lanes.firstKey();
  }
}
