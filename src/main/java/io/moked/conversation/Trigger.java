package io.moked.conversation;

import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/** When a customer is told something in the workstream's own words (behaviour 6). */
@EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
public enum Trigger {
  GREETING,
  OUTSIDE_HOURS,
  AGENT_JOINED,
  AGENT_LEFT,
  TRANSFERRED,
  AGENT_ENDED,
  OVERFLOW_ENDED,
  AUTO_CLOSED
}
