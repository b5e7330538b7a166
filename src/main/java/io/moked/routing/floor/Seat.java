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
 * @param asked the number of the floor's last proposal to him, 0 before the first: many get work at
 *     the same instant, and whose turn it is has to be certain all the same
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
    @Nullable Instant releasedAt,
    long asked) {

  /** One to whom nothing has been proposed. */
  public Seat(
      UUID id,
      Set<UUID> queues,
      Presence presence,
      int free,
      Map<UUID, Integer> places,
      Set<UUID> blocking,
      Map<UUID, Integer> skills,
      @Nullable Instant assignedAt,
      @Nullable Instant releasedAt) {
    this(id, queues, presence, free, places, blocking, skills, assignedAt, releasedAt, 0);
  }

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

  /** The same agent, with this number for his last proposal. */
  Seat withAsked(long number) {
    return number == asked
        ? this
        : new Seat(
            id, queues, presence, free, places, blocking, skills, assignedAt, releasedAt, number);
  }

  /**
   * With what {@code demand} takes promised to it; below nothing if it had no room (S12).
   *
   * @param number of the proposal
   */
  Seat promised(Demand demand, Instant now, long number) {
    Map<UUID, Integer> left = places;
    if (!demand.capacityProfiles().isEmpty()) {
      left = new HashMap<>(places);
      for (UUID profile : demand.capacityProfiles()) {
        left.merge(profile, -1, Integer::sum);
      }
    }
    int units = free - demand.units();
    return new Seat(id, queues, presence, units, left, blocking, skills, now, releasedAt, number);
  }
}
