package io.moked.sentiment;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a conversation goes, against three messages ago. */
public enum Trend {
  RISING,
  FALLING,
  STEADY;

  /** Less than this is no direction. */
  private static final double STEP = 0.08;

  static Trend of(double now, double before) {
    double moved = now - before;
    return moved >= STEP ? RISING : moved <= -STEP ? FALLING : STEADY;
  }

  @JsonValue
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
