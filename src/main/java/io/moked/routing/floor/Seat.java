package io.moked.routing.floor;

import io.moked.workforce.Presence;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agent on the floor.
 *
 * @param free units that are neither held nor promised
 * @param assignedAt when he last got work; null if never
 * @param releasedAt when work of his last ended; null if never since he came
 */
public record Seat(
    UUID id,
    Set<UUID> queues,
    Presence presence,
    int free,
    Map<UUID, Integer> skills,
    @Nullable Instant assignedAt,
    @Nullable Instant releasedAt) {

  static final int NONE = Integer.MIN_VALUE;
  static final int FARTHEST = 1_000;

  int level(UUID skill) {
    return skills.getOrDefault(skill, NONE);
  }

  Seat promised(int units, Instant now) {
    return new Seat(id, queues, presence, free - units, skills, now, releasedAt);
  }
}
