package io.moked.routing.hours;

import java.time.DayOfWeek;

/** A span of each week. A night is two: until 24:00, and from 00:00 of the next day. */
public record WeeklySpan(DayOfWeek day, TimeOfDay from, TimeOfDay to) {

  public WeeklySpan {
    Span _ = new Span(from, to);
  }

  Span span() {
    return new Span(from, to);
  }
}
