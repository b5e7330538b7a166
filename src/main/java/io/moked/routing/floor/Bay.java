package io.moked.routing.floor;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All in a section that take as much of an agent and are given by the same tiers: its lanes differ
 * in skills only. What changes all the time, load and presence, is kept here once for all lanes;
 * the lanes keep who has which skills, which hardly ever changes. So a change of an agent costs the
 * same however many different skills are asked for.
 */
final class Bay {

  private final Demand demand;
  private final BitSet everybody;
  private final List<Sieve> sieves;
  private final Map<Set<Skill>, Lane> lanes = new HashMap<>();

  /** Lanes in which somebody waits, by the first of each. */
  private final NavigableMap<Item, Lane> heads = new TreeMap<>();

  private final Gains gains = new Gains();
  private final Map<Lane, Item> headOfLane = new HashMap<>();
  private final Set<Lane> lanesWithAside = new HashSet<>();

  /**
   * @param demand but for skills
   * @param everybody in the section; kept up to date by it
   */
  Bay(Demand demand, BitSet everybody) {
    this.demand = demand;
    this.everybody = everybody;
    this.sieves = demand.tiers().stream().map(tier -> new Sieve(demand, tier)).toList();
  }

  Demand demand() {
    return demand;
  }

  List<Sieve> sieves() {
    return sieves;
  }

  Collection<Lane> lanes() {
    return lanes.values();
  }

  @Nullable Lane find(Set<Skill> wanted) {
    return lanes.get(wanted);
  }

  Lane open(Set<Skill> wanted) {
    var lane = new Lane(this, wanted, demand.tiers(), everybody);
    lanes.put(wanted, lane);
    return lane;
  }

  void close(Lane lane) {
    lanes.remove(lane.wanted());
  }

  /**
   * Takes note of a member who came or has changed; null when he left.
   *
   * @param skills whether his skills have to be looked at, too
   */
  void judge(int number, @Nullable Seat seat, boolean skills) {
    boolean gained = skills;
    for (Sieve sieve : sieves) {
      gained |= sieve.judge(number, seat);
    }
    if (gained) {
      gains.add(number);
    }
    if (skills) {
      lanes.values().forEach(lane -> lane.judge(number, seat));
    }
    if (seat != null && !lanesWithAside.isEmpty()) {
      recall(number, seat);
    }
  }

  private void recall(int number, Seat seat) {
    for (Lane lane : List.copyOf(lanesWithAside)) {
      if (tierOf(lane, number) >= 0) {
        lane.recall(seat.id());
        note(lane);
      }
    }
  }

  /** The first tier that a member fits in a lane; negative if none. */
  int tierOf(Lane lane, int number) {
    for (int tier = 0; tier < sieves.size(); tier++) {
      if (sieves.get(tier).passing().get(number) && lane.merits(tier).suited().get(number)) {
        return tier;
      }
    }
    return -1;
  }

  /** Somebody came into the lane, left it or was set aside. */
  void note(Lane lane) {
    boolean _ = lane.aside() > 0 ? lanesWithAside.add(lane) : lanesWithAside.remove(lane);
    Item now = lane.first();
    Item before = headOfLane.get(lane);
    if (Objects.equals(before, now)) {
      return;
    }
    if (before != null) {
      heads.remove(before);
      headOfLane.remove(lane);
    }
    if (now != null) {
      heads.put(now, lane);
      headOfLane.put(lane, now);
    }
  }

  /** The first, over all lanes, for whom there is somebody to ask. */
  @Nullable Item firstServable() {
    if (sieves.stream().allMatch(sieve -> sieve.passing().isEmpty())) {
      return null;
    }
    for (Map.Entry<Item, Lane> head : heads.entrySet()) {
      if (isServable(head.getValue())) {
        return head.getKey();
      }
    }
    return null;
  }

  private boolean isServable(Lane lane) {
    long since = lane.nobodySince();
    boolean servable =
        (since >= 0 && gains.knowsAllSince(since))
            ? gains.anySince(since, number -> tierOf(lane, number) >= 0)
            : isAnybodyFree(lane);
    if (!servable) {
      lane.nobodySince(gains.count());
    }
    return servable;
  }

  private boolean isAnybodyFree(Lane lane) {
    for (int tier = 0; tier < sieves.size(); tier++) {
      if (sieves.get(tier).passing().intersects(lane.merits(tier).suited())) {
        return true;
      }
    }
    return false;
  }
}
