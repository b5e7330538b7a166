package io.moked.routing.floor;

import io.moked.workforce.Presence;
import java.util.Set;
import java.util.UUID;

/**
 * What a conversation asks of an agent. All that wait in a queue with the same demand stand in one
 * lane: whoever may be asked about one may be asked about each.
 */
public record Demand(
    UUID queueId, Set<Presence> presences, int units, SkillMatch match, Set<Skill> skills) {

  /** Whether {@code seat} may be asked now. */
  boolean fits(Seat seat) {
    return seat.queues().contains(queueId)
        && presences.contains(seat.presence())
        && seat.free() >= units
        && (match != SkillMatch.EXACT || distance(seat) == 0);
  }

  /**
   * How far a seat's skills are from those asked for; 0 if each is there at its level or above. A
   * missing skill is farther than any level below.
   */
  int distance(Seat seat) {
    int distance = 0;
    for (Skill wanted : skills) {
      int level = seat.level(wanted.id());
      distance += level == Seat.NONE ? Seat.FARTHEST : Math.max(0, wanted.level() - level);
    }
    return distance;
  }
}
