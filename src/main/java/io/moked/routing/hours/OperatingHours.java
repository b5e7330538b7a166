package io.moked.routing.hours;

import io.moked.language.Names;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * When somebody is there, week by week, as an administrator wrote it down (behaviour 4.10). {@link
 * Schedule} tells what that means at an instant.
 *
 * @param zone whose clock is meant
 * @param week no two spans of a day overlap; a day without any is closed
 * @param holidays at most one a date
 */
public record OperatingHours(
    UUID id, String name, Names names, ZoneId zone, List<WeeklySpan> week, List<Holiday> holidays) {

  public OperatingHours {
    week = List.copyOf(week);
    holidays = List.copyOf(holidays);
  }
}
