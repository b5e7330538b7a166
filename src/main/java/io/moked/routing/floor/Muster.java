package io.moked.routing.floor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The members of a section as they stand in one of its lanes: who may be asked, and why not. */
record Muster(Section section, Lane lane) {

  /** So few are looked at one by one and sorted; of more, the tier's order is walked along. */
  private static final int FEW = 64;

  private static final Exclusion[] NEAREST_FIRST = {
    Exclusion.CAPACITY,
    Exclusion.CAPACITY_PROFILE,
    Exclusion.SKILLS,
    Exclusion.PRESENCE,
    Exclusion.OFFLINE
  };

  /** Everybody who may be asked, as far as the lane knows. */
  BitSet free() {
    var free = new BitSet();
    for (int tier = 0; tier < tiers().size(); tier++) {
      free.or(both(tiers().get(tier).passing(), lane.merits(tier).suited()));
    }
    return free;
  }

  private List<Sieve> tiers() {
    return lane.bay().sieves();
  }

  private static BitSet both(BitSet one, BitSet other) {
    var both = (BitSet) one.clone();
    both.and(other);
    return both;
  }

  /**
   * Whom to ask about {@code item}: who declined it the least, among equals the best. Empty if all
   * have declined it too often.
   */
  List<Seat> best(Item item, int most) {
    var found = new ArrayList<Seat>(most);
    var declined = new ArrayList<Seat>(0);
    var inFormerTiers = new BitSet();
    for (int tier = 0; tier < tiers().size(); tier++) {
      Sieve sieve = tiers().get(tier);
      for (BitSet equals : lane.merits(tier).bestFirst()) {
        BitSet able = both(sieve.passing(), equals);
        able.andNot(inFormerTiers);
        for (Rung rung : inOrder(sieve, able)) {
          if (able.get(rung.number())) {
            Seat seat = section.member(rung.number());
            if (item.declinesOf(seat.id()) == 0) {
              found.add(seat);
            } else if (item.mayAsk(seat.id())) {
              declined.add(seat);
            }
            if (found.size() == most) {
              return found;
            }
          }
        }
      }
      inFormerTiers.or(both(sieve.passing(), lane.merits(tier).suited()));
    }
    declined.sort(Comparator.comparingInt(seat -> item.declinesOf(seat.id())));
    found.addAll(declined.subList(0, Math.min(declined.size(), most - found.size())));
    return found;
  }

  /** All of {@code able}, and perhaps others, in the order of the tier. */
  private static Iterable<Rung> inOrder(Sieve sieve, BitSet able) {
    return able.cardinality() > FEW
        ? sieve.order()
        : able.stream().mapToObj(sieve::rung).sorted().toList();
  }

  /** How many may not be asked, by the reason; without those who declined the one or other item. */
  Map<Exclusion, Integer> excluded(BitSet free) {
    var counts = new EnumMap<Exclusion, Integer>(Exclusion.class);
    var left = (BitSet) section.everybody().clone();
    left.andNot(free);
    for (Exclusion why : NEAREST_FIRST) {
      var these = new BitSet();
      for (int tier = 0; tier < tiers().size(); tier++) {
        these.or(held(tier, why));
      }
      these.and(left);
      if (!these.isEmpty()) {
        counts.put(why, these.cardinality());
        left.andNot(these);
      }
    }
    return counts;
  }

  /** Skills are asked about after presence and before room. */
  private BitSet held(int tier, Exclusion why) {
    Sieve sieve = tiers().get(tier);
    BitSet suited = lane.merits(tier).suited();
    return switch (why) {
      case OFFLINE, PRESENCE, DECLINED -> sieve.held(why);
      case CAPACITY, CAPACITY_PROFILE -> both(sieve.held(why), suited);
      case SKILLS -> {
        var present = (BitSet) sieve.passing().clone();
        present.or(sieve.held(Exclusion.CAPACITY));
        present.or(sieve.held(Exclusion.CAPACITY_PROFILE));
        present.andNot(suited);
        yield present;
      }
    };
  }

  /** Why a member may not be asked; null if he may, as far as the lane knows. */
  @Nullable Exclusion why(int number) {
    if (lane.bay().tierOf(lane, number) >= 0) {
      return null;
    }
    for (Exclusion why : NEAREST_FIRST) {
      for (int tier = 0; tier < tiers().size(); tier++) {
        if (held(tier, why).get(number)) {
          return why;
        }
      }
    }
    throw new IllegalStateException("number: " + number + " (expected: a member's)");
  }
}
