package io.moked.supervision.alerts;

import java.util.Locale;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/** How soon somebody should look; the later, the sooner. */
@EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
public enum Severity {
  NOTICE,
  WARNING,
  URGENT;

  /** As in JSON and in the database. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The severity of a stored name. */
  public static Severity of(String wire) {
    return valueOf(wire.toUpperCase(Locale.ROOT));
  }
}
