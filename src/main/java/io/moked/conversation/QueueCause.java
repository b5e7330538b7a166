package io.moked.conversation;

import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/** Why a conversation came (back) into a queue. */
@EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
public enum QueueCause {
  STARTED,
  RELEASED,
  REJECTED,
  TIMED_OUT,
  ASSIGNED,
  AGENT_LOST,
  TRANSFERRED,
  CUSTOMER_WROTE
}
