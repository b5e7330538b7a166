package io.moked.admin;

import io.moked.routing.hours.TimeOfDay;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The times of operating hours as they are sent; {@link HoursCheck} looks at them together. */
record HoursTimes(
    @NotNull String zone,
    @NotNull List<@NotNull @Valid WeeklyTimes> week,
    @NotNull List<@NotNull @Valid Day> holidays) {

  record WeeklyTimes(
      @NotNull DayOfWeek day,
      @NotNull @Pattern(regexp = TimeOfDay.FORMAT) String from,
      @NotNull @Pattern(regexp = TimeOfDay.FORMAT) String to) {}

  record Times(
      @NotNull @Pattern(regexp = TimeOfDay.FORMAT) String from,
      @NotNull @Pattern(regexp = TimeOfDay.FORMAT) String to) {}

  /**
   * A holiday.
   *
   * @param spans left out is closed
   */
  record Day(
      @NotNull LocalDate date,
      @NotNull @Valid BothNames names,
      @Nullable List<@NotNull @Valid Times> spans) {}
}
