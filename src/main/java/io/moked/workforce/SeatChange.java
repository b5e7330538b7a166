package io.moked.workforce;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator changes of a seat; null leaves it as it was.
 *
 * @param skills all of his skills
 * @param profiles all of his capacity profiles, each with his own limit where he has one
 */
public record SeatChange(
    @Nullable Integer unitsTotal,
    @Nullable Map<UUID, SkillLevel> skills,
    @Nullable Map<UUID, Optional<Integer>> profiles,
    @Nullable OnArrival onArrival) {

  /** What a sign-in makes of him; null leaves him as he was. */
  public record OnArrival(@Nullable PresenceChoice presence) {}
}
