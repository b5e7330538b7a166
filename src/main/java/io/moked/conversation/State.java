package io.moked.conversation;

import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/** Where a conversation stands (behaviour 2.1). */
@EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
public enum State {
  /** In a queue, nobody has it. */
  OPEN,
  /** Somebody has it, or is being asked to take it. */
  ACTIVE,
  /** Set aside until the customer writes; costs its agent nothing. */
  WAITING,
  /** The talk is over, the agent finishes his notes. */
  WRAP_UP,
  /** Final. */
  CLOSED
}
