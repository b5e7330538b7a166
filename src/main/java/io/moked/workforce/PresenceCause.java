package io.moked.workforce;

import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/** Why an agent's presence is what it is; tells whether his load may change it (behaviour 4.6). */
@EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
public enum PresenceCause {
  /** He, or his supervisor, has set it. */
  CHOSEN,
  /** It follows from what he holds. */
  LOAD,
  MISSED_OFFER,
  REJECTED_OFFER,
  LOST_CONNECTION
}
