package io.moked.routing.floor;

import java.util.Comparator;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Those who wait with one demand, in order, and those who may be asked about them, best first. */
final class Lane {

  private final Demand demand;
  private final int mostDeclines;
  private final NavigableSet<Item> items = new TreeSet<>();

  /** Items that everybody who is free has declined too often; they wait for somebody else. */
  private final NavigableSet<Item> aside = new TreeSet<>();

  private final NavigableSet<Seat> seats;

  Lane(Demand demand, Method method, int mostDeclines) {
    this.demand = demand;
    this.mostDeclines = mostDeclines;
    Comparator<Seat> order =
        demand.match() == SkillMatch.CLOSEST
            ? Comparator.comparingInt(demand::distance).thenComparing(method.order())
            : method.order();
    this.seats = new TreeSet<>(order);
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

  /** Takes note of a seat that has changed. */
  void replace(@Nullable Seat before, @Nullable Seat now) {
    boolean was = before != null && seats.remove(before);
    if (now != null && demand.fits(now)) {
      seats.add(now);
      if (!was) {
        items.addAll(aside);
        aside.clear();
      }
    }
  }

  /** The first in the lane, if there is somebody to ask. */
  @Nullable Item head() {
    return items.isEmpty() || seats.isEmpty() ? null : items.first();
  }

  /**
   * Who is asked about {@code item}: its preferred one if he may be, else the best of those who
   * declined it the least. Empty if all have declined it too often; then it is set aside. Looks at
   * no more seats than have declined the item, and one.
   *
   * @param preferred the seat of its preferred agent, if he has one
   */
  Optional<Seat> choose(Item item, @Nullable Seat preferred) {
    if (preferred != null
        && seats.contains(preferred)
        && item.declinesOf(preferred.id()) < mostDeclines) {
      return Optional.of(preferred);
    }
    Seat best = null;
    int fewest = mostDeclines;
    for (Seat seat : seats) {
      int declines = item.declinesOf(seat.id());
      if (declines < fewest) {
        best = seat;
        fewest = declines;
      }
      if (fewest == 0) {
        break;
      }
    }
    if (best == null) {
      items.remove(item);
      aside.add(item);
    }
    return Optional.ofNullable(best);
  }

  boolean isEmpty() {
    return items.isEmpty() && aside.isEmpty();
  }
}
