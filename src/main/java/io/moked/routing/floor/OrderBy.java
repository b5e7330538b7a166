package io.moked.routing.floor;

import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/** Which of those who wait in a bucket comes first (behaviour 4.8). */
@EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
public enum OrderBy {
  /** Who has waited longest. */
  OLDEST,
  /** Who has waited shortest. */
  NEWEST,
  /** By the conversation's own priority; among equals who has waited longest. */
  PRIORITY
}
