package io.moked.admin;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Operating hours as they are sent: {@link HoursTimes} that have a name. */
record OperatingHoursRequest(
    @NotBlank @Size(max = 100) String name,
    @Nullable @Valid BothNames names,
    @NotNull String zone,
    @NotNull List<HoursTimes.@NotNull @Valid WeeklyTimes> week,
    @NotNull List<HoursTimes.@NotNull @Valid Day> holidays) {

  HoursTimes times() {
    return new HoursTimes(zone, week, holidays);
  }
}
