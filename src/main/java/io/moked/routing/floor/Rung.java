package io.moked.routing.floor;

import java.util.Comparator;

/**
 * A seat's place among those who may be asked in a lane, best first; never calls two different
 * seats equal. What it is ordered by is worked out once, not at each comparison.
 *
 * @param distance of its skills, where the nearest come first; else 0
 * @param rank by the tier's method; the smaller, the sooner
 */
record Rung(int tier, int distance, long rank, long assigned, Seat seat)
    implements Verdict, Comparable<Rung> {

  private static final Comparator<Rung> ORDER =
      Comparator.comparingInt(Rung::tier)
          .thenComparingInt(Rung::distance)
          .thenComparingLong(Rung::rank)
          .thenComparingLong(Rung::assigned)
          .thenComparing(rung -> rung.seat().id());

  static Rung of(Demand demand, int index, Seat seat) {
    Tier tier = demand.tiers().get(index);
    int distance = tier.match() == SkillMatch.CLOSEST ? demand.distance(seat) : 0;
    return new Rung(
        index, distance, tier.order().rank(demand, seat), Method.moment(seat.assignedAt()), seat);
  }

  @Override
  public int compareTo(Rung other) {
    return ORDER.compare(this, other);
  }
}
