package io.moked.routing.floor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Those who wait with one demand, in order, and those who may be asked about them, best first. */
final class Lane {

  private final Demand demand;
  private final NavigableSet<Item> items = new TreeSet<>();

  /** Items that everybody who is free has declined too often; they wait for somebody else. */
  private final NavigableSet<Item> aside = new TreeSet<>();

  private final NavigableSet<Rung> rungs = new TreeSet<>();

  /** Of each member of the queue, by his number. */
  private @Nullable Verdict[] verdicts = new Verdict[16];

  private final Map<Exclusion, Integer> excluded = new EnumMap<>(Exclusion.class);

  Lane(Demand demand) {
    this.demand = demand;
  }

  Demand demand() {
    return demand;
  }

  void add(Item item) {
    items.add(item);
  }

  void remove(Item item) {
    items.remove(item);
    aside.remove(item);
  }

  /** Takes note of a member who came or has changed; null when he left. */
  void judge(int number, @Nullable Seat seat) {
    if (number >= verdicts.length) {
      verdicts = Arrays.copyOf(verdicts, Math.max(number + 1, 2 * verdicts.length));
    }
    Verdict before = verdicts[number];
    Verdict now = seat == null ? null : demand.judge(seat);
    verdicts[number] = now;
    switch (before) {
      case Rung rung -> rungs.remove(rung);
      case Exclusion why -> excluded.computeIfPresent(why, (_, n) -> n == 1 ? null : n - 1);
      case null -> {}
    }
    switch (now) {
      case Rung rung -> {
        rungs.add(rung);
        if (!(before instanceof Rung)) {
          recall(rung.seat());
        }
      }
      case Exclusion why -> excluded.merge(why, 1, Integer::sum);
      case null -> {}
    }
  }

  /** Who was not free may be asked about what all others have declined. */
  private void recall(Seat seat) {
    aside.removeIf(item -> item.mayAsk(seat.id()) && items.add(item));
  }

  /** The first in the lane, if there is somebody to ask. */
  @Nullable Item head() {
    return items.isEmpty() || rungs.isEmpty() ? null : items.first();
  }

  /** Nobody who is free may be asked about it. */
  void setAside(Item item) {
    items.remove(item);
    aside.add(item);
  }

  boolean isAside(Item item) {
    return aside.contains(item);
  }

  int aside() {
    return aside.size();
  }

  boolean isEmpty() {
    return items.isEmpty() && aside.isEmpty();
  }

  @Nullable Verdict verdict(int number) {
    return number < verdicts.length ? verdicts[number] : null;
  }

  /**
   * Whom to ask about {@code item}: who declined it the least, among equals the best. Empty if all
   * have declined it too often. Looks at no more of them than have declined it, and {@code most}.
   */
  List<Rung> best(Item item, int most) {
    var found = new ArrayList<Rung>(most);
    var declined = new ArrayList<Rung>(0);
    for (Rung rung : rungs) {
      if (item.declinesOf(rung.seat().id()) == 0) {
        found.add(rung);
      } else if (item.mayAsk(rung.seat().id())) {
        declined.add(rung);
      }
      if (found.size() == most) {
        return found;
      }
    }
    declined.sort(Comparator.comparingInt(rung -> item.declinesOf(rung.seat().id())));
    found.addAll(declined.subList(0, Math.min(declined.size(), most - found.size())));
    return found;
  }

  /** How many may be asked, as far as the lane knows. */
  int free() {
    return rungs.size();
  }

  /** How many may not, by the reason; without those who declined the one or other item. */
  Map<Exclusion, Integer> excluded() {
    var counts = new EnumMap<Exclusion, Integer>(Exclusion.class);
    counts.putAll(excluded);
    return counts;
  }
}
