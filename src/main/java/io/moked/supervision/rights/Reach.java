package io.moked.supervision.rights;

import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/** How far a grant goes: everywhere, the queues or teams that somebody supervises, or nowhere. */
@EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
public enum Reach {
  ALL,
  QUEUES,
  TEAM,
  NONE;

  /**
   * Whether everything that this one covers is covered by {@code other}, whatever is supervised.
   */
  boolean isWithin(Reach other) {
    return this == NONE || this == other || other == ALL;
  }
}
