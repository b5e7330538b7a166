package io.moked.routing.hours;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * A minute of the day as a clock shows it, {@code 00:00} to {@code 24:00}: unlike {@code LocalTime}
 * it knows the end of a day.
 *
 * @param minute minutes since midnight by the clock, 0 to 1440
 */
public record TimeOfDay(int minute) implements Comparable<TimeOfDay> {

  /** What {@link #parse} takes. */
  public static final String FORMAT = "([01]\\d|2[0-3]):[0-5]\\d|24:00";

  public static final TimeOfDay MIDNIGHT = new TimeOfDay(0);
  public static final TimeOfDay END = new TimeOfDay(24 * 60);

  private static final Pattern PATTERN = Pattern.compile(FORMAT);

  public TimeOfDay {
    if (minute < 0 || minute > 24 * 60) {
      throw new IllegalArgumentException("minute: " + minute + " (expected: 0 to 1440)");
    }
  }

  /** Reads {@code 09:30}. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static TimeOfDay parse(String text) {
    if (!PATTERN.matcher(text).matches()) {
      throw new IllegalArgumentException("time: " + text + " (expected: 00:00 to 24:00)");
    }
    return new TimeOfDay(
        Integer.parseInt(text.substring(0, 2)) * 60 + Integer.parseInt(text.substring(3)));
  }

  @Override
  public int compareTo(TimeOfDay other) {
    return Integer.compare(minute, other.minute);
  }

  @JsonValue
  @Override
  public String toString() {
    return "%02d:%02d".formatted(minute / 60, minute % 60);
  }
}
