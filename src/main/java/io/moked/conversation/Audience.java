package io.moked.conversation;

import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/** Who reads a message. */
@EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
public enum Audience {
  PUBLIC,
  /** Staff only, never the customer. */
  INTERNAL
}
