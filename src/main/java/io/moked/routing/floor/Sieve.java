package io.moked.routing.floor;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One tier of a bay: which members pass it but for their skills, and in which order they are asked.
 * Members are known by their numbers in the section.
 */
final class Sieve {

  private final Demand demand;
  private final Tier tier;
  private final BitSet passing = new BitSet();
  private final NavigableSet<Rung> order = new TreeSet<>();
  private final Map<Exclusion, BitSet> held = new EnumMap<>(Exclusion.class);
  private @Nullable Verdict[] verdicts = new Verdict[16];

  Sieve(Demand demand, Tier tier) {
    this.demand = demand;
    this.tier = tier;
    for (Exclusion why : Exclusion.values()) {
      held.put(why, new BitSet());
    }
  }

  Tier tier() {
    return tier;
  }

  /**
   * Takes note of a member who came or has changed; null when he left.
   *
   * @return whether he passes and did not before
   */
  boolean judge(int number, @Nullable Seat seat) {
    if (number >= verdicts.length) {
      verdicts = Arrays.copyOf(verdicts, Math.max(number + 1, 2 * verdicts.length));
    }
    Verdict before = verdicts[number];
    Verdict now = seat == null ? null : verdict(seat, number);
    if (Objects.equals(before, now)) {
      return false;
    }
    verdicts[number] = now;
    switch (before) {
      case Rung rung -> {
        order.remove(rung);
        passing.clear(number);
      }
      case Exclusion why -> held(why).clear(number);
      case null -> {}
    }
    switch (now) {
      case Rung rung -> {
        order.add(rung);
        passing.set(number);
      }
      case Exclusion why -> held(why).set(number);
      case null -> {}
    }
    return now instanceof Rung && !(before instanceof Rung);
  }

  private Verdict verdict(Seat seat, int number) {
    Exclusion why = tier.exclusion(demand, seat);
    return why == null ? Rung.of(tier, seat, number) : why;
  }

  /** Everybody who passes. */
  BitSet passing() {
    return passing;
  }

  /** Everybody who passes, in the order of the tier's method. */
  NavigableSet<Rung> order() {
    return order;
  }

  /** The place of one who passes. */
  Rung rung(int number) {
    return verdicts[number] instanceof Rung rung ? rung : fail(number);
  }

  private static Rung fail(int number) {
    throw new IllegalStateException("number: " + number + " (expected: one that passes)");
  }

  /** Everybody who does not pass, for this reason. */
  BitSet held(Exclusion why) {
    return held.getOrDefault(why, new BitSet());
  }
}
