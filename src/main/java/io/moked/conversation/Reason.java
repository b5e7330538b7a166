package io.moked.conversation;

import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/** Why a conversation is in its state. */
@EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
public enum Reason {
  AWAITING_ASSIGNMENT,
  AWAITING_ACCEPTANCE,
  IN_CONVERSATION,
  AWAITING_CUSTOMER,
  AGENT_ENDED,
  CUSTOMER_ENDED,
  CUSTOMER_DISCONNECTED,
  CUSTOMER_LEFT,
  AGENT_CLOSED,
  FORCE_CLOSED,
  AUTO_CLOSED,
  /** Its queue could not serve it, and the queue's rule ends it then (behaviour T27). */
  OVERFLOWED
}
