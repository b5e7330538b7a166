package io.moked.conversation;

import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/** Why an agent is being asked. */
@EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
public enum OfferKind {
  ROUTED,
  ASSIGNED,
  TRANSFER,
  CONSULT
}
