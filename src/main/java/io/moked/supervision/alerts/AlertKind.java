package io.moked.supervision.alerts;

import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/** Why somebody should look. */
@EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
public enum AlertKind {
  /** A conversation went to the fallback queue: no rule placed it, or its queue has no members. */
  FALLBACK,
  /** A queue could not serve and handed conversations on. */
  OVERFLOW,
  /** A queue could not serve, and conversations ended for it. */
  OVERFLOW_ENDED,
  /** A conversation was declined so often that only a person decides. */
  SET_ASIDE
}
