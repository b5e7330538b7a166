package io.moked.routing.floor;

import io.moked.workforce.Presence;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a conversation asks of an agent. All that wait in a queue with the same demand stand in one
 * lane: whoever may be asked about one may be asked about each.
 *
 * @param units it takes of his capacity
 * @param capacityProfiles in each of them it takes one place
 * @param tiers at least one; the first that somebody fits decides
 */
public record Demand(
    UUID queueId, int units, Set<UUID> capacityProfiles, Set<Skill> skills, List<Tier> tiers) {

  public Demand {
    if (tiers.isEmpty()) {
      throw new IllegalArgumentException("tiers: [] (expected: at least one)");
    }
    capacityProfiles = Set.copyOf(capacityProfiles);
    skills = Set.copyOf(skills);
    tiers = List.copyOf(tiers);
  }

  /**
   * How far a seat's skills are from those asked for; 0 if each is there at its level or above. A
   * missing skill is farther than any level below.
   */
  public int distance(Seat seat) {
    int distance = 0;
    for (Skill wanted : skills) {
      int level = seat.level(wanted.id());
      distance += level == Seat.NONE ? Seat.FARTHEST : Math.max(0, wanted.level() - level);
    }
    return distance;
  }

  /** The levels that a seat has in the skills asked for, added up. */
  int skilled(Seat seat) {
    int sum = 0;
    for (Skill wanted : skills) {
      sum += seat.skills().getOrDefault(wanted.id(), 0);
    }
    return sum;
  }

  /** Where a seat stands: under the first tier that it fits, or why under none. */
  Verdict judge(Seat seat) {
    Exclusion nearest = Exclusion.OFFLINE;
    for (int i = 0; i < tiers.size(); i++) {
      Tier tier = tiers.get(i);
      Exclusion why = exclusion(tier, seat);
      if (why == null) {
        return Rung.of(this, i, seat);
      }
      nearest = why.compareTo(nearest) > 0 ? why : nearest;
    }
    return nearest;
  }

  private @Nullable Exclusion exclusion(Tier tier, Seat seat) {
    if (!tier.presences().contains(seat.presence())) {
      return seat.presence() == Presence.OFFLINE ? Exclusion.OFFLINE : Exclusion.PRESENCE;
    }
    if (tier.match() == SkillMatch.EXACT && distance(seat) > 0) {
      return Exclusion.SKILLS;
    }
    if (seat.blocked() || (tier.needsCapacity() && !seat.hasPlaceIn(capacityProfiles))) {
      return Exclusion.CAPACITY_PROFILE;
    }
    return tier.needsCapacity() && seat.free() < units ? Exclusion.CAPACITY : null;
  }

  /**
   * The same without skills that no tier looks at: conversations that differ in nothing else need
   * no lanes of their own.
   */
  Demand essence() {
    return skills.isEmpty() || tiers.stream().anyMatch(Tier::asksForSkills)
        ? this
        : new Demand(queueId, units, capacityProfiles, Set.of(), tiers);
  }
}
