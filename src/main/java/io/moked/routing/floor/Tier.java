package io.moked.routing.floor;

import io.moked.workforce.Presence;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One rule of assignment: who may be asked, and who of them first. A usual queue has one; with
 * custom assignment there are several, and the first that somebody fits decides (behaviour 4.8).
 *
 * @param presences in which of them agents are asked
 * @param needsCapacity whether an agent must have room for it; if not, load doesn't matter
 */
public record Tier(
    String name, Set<Presence> presences, boolean needsCapacity, SkillMatch match, Method order) {

  public Tier {
    EnumSet<Presence> copy = EnumSet.noneOf(Presence.class);
    copy.addAll(presences);
    presences = Collections.unmodifiableSet(copy);
  }

  /** Whether it looks at skills at all. */
  boolean looksAtSkills() {
    return match != SkillMatch.NONE || order == Method.MOST_SKILLED;
  }

  /** What keeps a seat from being asked for {@code demand}, but for its skills. */
  @Nullable Exclusion exclusion(Demand demand, Seat seat) {
    if (!presences.contains(seat.presence())) {
      return seat.presence() == Presence.OFFLINE ? Exclusion.OFFLINE : Exclusion.PRESENCE;
    }
    if (seat.blocked() || (needsCapacity && !seat.hasPlaceIn(demand.capacityProfiles()))) {
      return Exclusion.CAPACITY_PROFILE;
    }
    return needsCapacity && seat.free() < demand.units() ? Exclusion.CAPACITY : null;
  }
}
