package io.moked.routing.floor;

import java.util.List;
import java.util.Set;
import java.util.UUID;

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
    return Skill.distance(skills, seat);
  }

  /** The same but for skills. */
  Demand bare() {
    return new Demand(queueId, units, capacityProfiles, Set.of(), tiers);
  }

  /** Those skills that some tier looks at: who differs in nothing else stands in the same lane. */
  Set<Skill> skillsThatCount() {
    return tiers.stream().anyMatch(Tier::looksAtSkills) ? skills : Set.of();
  }
}
