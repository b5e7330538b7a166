package io.moked.conversation;

import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/** Whether the customer knows of a consultant. */
@EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
public enum Visibility {
  /** He sees nothing of it, and the consultant writes to colleagues only. */
  PRIVATE,
  /** He is told that a colleague joins, and the colleague may write to him. */
  PUBLIC
}
