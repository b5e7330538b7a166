package io.moked.time;

import java.time.Instant;

/** The times that a caller, JSON and the database can all write: the years 1 to 9999. */
public final class Era {

  private static final Instant BEGINNING = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant END = Instant.parse("9999-12-31T23:59:59Z");

  private Era() {}

  /** Whether {@code at} is in it. */
  public static boolean holds(Instant at) {
    return !at.isBefore(BEGINNING) && !at.isAfter(END);
  }
}
