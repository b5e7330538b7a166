package io.moked.routing.floor;

import io.moked.workforce.Presence;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agent on the floor.
 *
 * @param free units that are neither held nor promised
 * @param places in each capacity profile that he has, how many are neither held nor promised
 * @param blocking the profiles of which a full one stops all offers to him
 * @param skills the level of each that he has
 * @param assignedAt when he last got work; null if never
 * @param releasedAt when work of his last ended; null if never since he came
 */
public record Seat(
    UUID id,
    Set<UUID> queues,
    Presence presence,
    int free,
    Map<UUID, Integer> places,
    Set<UUID> blocking,
    Map<UUID, Integer> skills,
    @Nullable Instant assignedAt,
    @Nullable Instant releasedAt) {

  /** Signed in, in whatever presence. */
  boolean isThere() {
    return presence != Presence.OFFLINE;
  }

  /** Whether a profile that stops all offers is full. */
  boolean blocked() {
    return !blocking.isEmpty() && !hasPlaceIn(blocking);
  }

  boolean hasPlaceIn(Set<UUID> profiles) {
    for (UUID profile : profiles) {
      if (places.getOrDefault(profile, 0) <= 0) {
        return false;
      }
    }
    return true;
  }

  /** With what {@code demand} takes promised to it; below nothing if it had no room (S12). */
  Seat promised(Demand demand, Instant now) {
    Map<UUID, Integer> left = places;
    if (!demand.capacityProfiles().isEmpty()) {
      left = new HashMap<>(places);
      for (UUID profile : demand.capacityProfiles()) {
        left.merge(profile, -1, Integer::sum);
      }
    }
    int units = free - demand.units();
    return new Seat(id, queues, presence, units, left, blocking, skills, now, releasedAt);
  }
}
