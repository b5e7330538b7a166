package io.moked.routing.hours;

import io.moked.language.Names;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Operating hours as a test writes them: {@code new Week("Europe/Berlin").on(MONDAY,
 * "09:00-17:00")}.
 */
public final class Week {

  private final ZoneId zone;
  private final List<WeeklySpan> spans = new ArrayList<>();
  private final List<Holiday> holidays = new ArrayList<>();

  public Week(String zone) {
    this.zone = ZoneId.of(zone);
  }

  public Week on(DayOfWeek day, String... times) {
    Stream.of(times)
        .map(Week::span)
        .forEach(span -> spans.add(new WeeklySpan(day, span.from(), span.to())));
    return this;
  }

  public Week daily(String... times) {
    Stream.of(DayOfWeek.values()).forEach(day -> on(day, times));
    return this;
  }

  /** Without times it is closed on that date. */
  public Week holiday(String date, String... times) {
    holidays.add(
        new Holiday(
            LocalDate.parse(date), Names.same("Day"), Stream.of(times).map(Week::span).toList()));
    return this;
  }

  public OperatingHours hours(UUID id, String name) {
    return new OperatingHours(id, name, Names.same(name), zone, spans, holidays);
  }

  public Schedule schedule() {
    return new Schedule(hours(new UUID(0, 0), "Hours"));
  }

  private static Span span(String times) {
    String[] ends = times.split("-", 2);
    return new Span(TimeOfDay.parse(ends[0]), TimeOfDay.parse(ends[1]));
  }
}
