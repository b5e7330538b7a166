package io.moked.routing.floor;

import java.util.Set;
import java.util.UUID;

/**
 * A skill with a level: what an agent has, or what a conversation asks for.
 *
 * @param level on the rating model's scale; the higher, the better
 */
public record Skill(UUID id, int level) {

  /** Farther than any level is below another. */
  private static final int MISSING = 1_000;

  /** How far a seat's skills are from {@code wanted}; 0 if each is there at its level or above. */
  static int distance(Set<Skill> wanted, Seat seat) {
    int distance = 0;
    for (Skill skill : wanted) {
      Integer level = seat.skills().get(skill.id());
      distance += level == null ? MISSING : Math.max(0, skill.level() - level);
    }
    return distance;
  }

  /** The levels that a seat has in the skills {@code wanted}, added up. */
  static int sum(Set<Skill> wanted, Seat seat) {
    int sum = 0;
    for (Skill skill : wanted) {
      sum += seat.skills().getOrDefault(skill.id(), 0);
    }
    return sum;
  }
}
