package io.moked.workforce;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How much an agent can hold, and holds now.
 *
 * @param total units
 * @param used units held by conversations; may exceed the total after an override (S12)
 * @param profiles places by capacity profile
 * @param assignedAt when work was last given to him; null if never
 * @param releasedAt when he last had less to hold than before; null if never
 */
public record Capacity(
    int total,
    int used,
    Map<UUID, ProfileLoad> profiles,
    @Nullable Instant assignedAt,
    @Nullable Instant releasedAt) {

  public Capacity {
    profiles = Map.copyOf(profiles);
  }

  /** So many units, all of them free, and no profiles. */
  public static Capacity of(int total) {
    return new Capacity(total, 0, Map.of(), null, null);
  }

  Capacity moved(Load difference, Instant now, LocalDate day, boolean spends) {
    return new Capacity(
        total,
        used + difference.units(),
        places(difference.places(), day, spends),
        difference.takes() ? now : assignedAt,
        difference.releases() ? now : releasedAt);
  }

  private Map<UUID, ProfileLoad> places(
      Map<UUID, Integer> difference, LocalDate day, boolean spends) {
    if (difference.isEmpty()) {
      return profiles;
    }
    var after = new HashMap<>(profiles);
    difference.forEach((profile, n) -> {
      ProfileLoad before = after.getOrDefault(profile, ProfileLoad.FOREIGN);
      after.put(profile, before.moved(n, day, spends));
    });
    return after;
  }

  /** Nothing is held. */
  boolean isIdle() {
    return used == 0 && profiles.values().stream().allMatch(profile -> profile.used() == 0);
  }

  /**
   * Nothing more fits. Units and profiles, where he has both, must both be full; of several
   * profiles one that blocks decides, else all must be full (behaviour 4.6).
   */
  boolean isFull(LocalDate day) {
    if (isBlocked(day)) {
      return true;
    }
    var own = profiles.values().stream().filter(ProfileLoad::assigned).toList();
    boolean units = total > 0 || used > 0;
    return (units || !own.isEmpty())
        && (!units || used >= total)
        && own.stream().allMatch(profile -> profile.isFull(day));
  }

  /** A blocking profile is full. */
  boolean isBlocked(LocalDate day) {
    return profiles.values().stream().anyMatch(it -> it.blocking() && it.isFull(day));
  }
}
