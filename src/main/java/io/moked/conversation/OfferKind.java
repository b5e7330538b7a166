package io.moked.conversation;

import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/** Why an agent is being asked. */
@EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
public enum OfferKind {
  ROUTED,
  ASSIGNED,
  TRANSFER,
  CONSULT,
  /** He took it himself from those that wait; asked and accepted in one breath. */
  PICKED;

  /** Asked while nobody owns the conversation: a no sends it back to its queue. */
  boolean asksFirst() {
    return this == ROUTED || this == ASSIGNED || this == PICKED;
  }
}
