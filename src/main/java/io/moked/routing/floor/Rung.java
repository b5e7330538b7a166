package io.moked.routing.floor;

import java.util.Comparator;
import java.util.UUID;

/**
 * A member's place among those who pass a tier, best first; never calls two of them equal. What it
 * is ordered by is worked out once, not at each comparison.
 *
 * @param rank by the tier's method; the smaller, the sooner
 * @param number of the member in his section
 */
record Rung(long rank, long assigned, long asked, UUID agent, int number)
    implements Verdict, Comparable<Rung> {

  private static final Comparator<Rung> ORDER =
      Comparator.comparingLong(Rung::rank)
          .thenComparingLong(Rung::assigned)
          .thenComparingLong(Rung::asked)
          .thenComparing(Rung::agent);

  static Rung of(Tier tier, Seat seat, int number) {
    return new Rung(
        tier.order().rank(seat), Method.moment(seat.assignedAt()), seat.asked(), seat.id(), number);
  }

  @Override
  public int compareTo(Rung other) {
    return ORDER.compare(this, other);
  }
}
