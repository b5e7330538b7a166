package io.moked.admin;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a request says of somebody's seat; what is left out stays. */
record SeatRequest(
    @Nullable Integer unitsTotal,
    @Nullable List<SkillWanted> skills,
    @Nullable List<ProfileWanted> capacityProfiles,
    @Nullable DefaultPresence defaultPresence) {

  /**
   * @param active left out is active
   */
  record SkillWanted(@NotNull UUID skillId, @NotNull Integer level, @Nullable Boolean active) {}

  /**
   * @param limit his own; null, or left out, is the profile's
   */
  record ProfileWanted(@NotNull UUID profileId, @Nullable @Min(1) @Max(1_000) Integer limit) {}

  boolean isEmpty() {
    return unitsTotal == null
        && skills == null
        && capacityProfiles == null
        && defaultPresence == null;
  }
}
