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
  CUSTOMER_WROTE,
  /** The queue that it should have gone to could not serve it (behaviour 4.7). */
  OVERFLOWED,
  /** No rule placed it, or the queue has no members: it waits where somebody sees it. */
  FALLBACK,
  /** The offer never appeared on the agent's screen. */
  UNDELIVERED
}
