package io.moked.routing.floor;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The first who can be served now, over all bays. Looks again only where something has changed. */
final class Ready {

  private final NavigableMap<Item, Bay> bays = new TreeMap<>();
  private final Map<Bay, Item> firstOfBay = new HashMap<>();
  private final Set<Bay> stirred = new HashSet<>();

  /** Somebody waits in it, or waits no more. */
  void stir(Bay bay) {
    stirred.add(bay);
  }

  /** A member has changed. */
  void stir(Collection<Bay> all) {
    stirred.addAll(all);
  }

  @Nullable Item first() {
    if (!stirred.isEmpty()) {
      Map<Bay, Item> now = new HashMap<>();
      stirred.forEach(bay -> now.put(bay, bay.firstServable()));
      stirred.clear();
      // All out before any in: an item may have gone from one bay to another.
      now.entrySet().removeIf(it -> Objects.equals(it.getValue(), firstOfBay.get(it.getKey())));
      now.keySet().forEach(this::takeOut);
      now.forEach(this::putIn);
    }
    return bays.isEmpty() ? null : bays.firstKey();
  }

  private void takeOut(Bay bay) {
    Item before = firstOfBay.remove(bay);
    if (before != null) {
      bays.remove(before);
    }
  }

  private void putIn(Bay bay, @Nullable Item first) {
    if (first != null) {
      firstOfBay.put(bay, first);
      bays.put(first, bay);
    }
  }
}
