package io.moked.routing.setup;

import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/** How a workstream's conversations come to agents (behaviour 4.2). */
@EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
public enum Distribution {
  /** They are offered. */
  PUSH,
  /** Agents take them. */
  PICK
}
