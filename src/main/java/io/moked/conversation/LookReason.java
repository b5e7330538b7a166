package io.moked.conversation;

import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/** Whether a supervisor who looks into a conversation is asked why (G2). */
@EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
public enum LookReason {
  OFF,
  OPTIONAL,
  REQUIRED
}
