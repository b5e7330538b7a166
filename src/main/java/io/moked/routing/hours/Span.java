package io.moked.routing.hours;

/**
 * A time of one day in which it is open.
 *
 * @param from the first minute
 * @param to the minute that is closed again, later than {@code from}
 */
public record Span(TimeOfDay from, TimeOfDay to) {

  public Span {
    if (from.compareTo(to) >= 0) {
      throw new IllegalArgumentException(
          "span: " + from + " to " + to + " (expected: to is later)");
    }
  }
}
