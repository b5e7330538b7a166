package io.moked.conversation;

import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/** What the customer said to being monitored (S2). */
@EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
public enum Consent {
  /** The workstream asks for nothing. */
  NOT_ASKED,
  /** He was told. */
  NOTICED,
  GIVEN,
  REFUSED
}
