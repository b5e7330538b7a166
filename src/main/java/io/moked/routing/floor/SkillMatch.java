package io.moked.routing.floor;

import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/** How a workstream takes the skills that a conversation asks for (behaviour 4.9). */
@EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
public enum SkillMatch {
  /** Only who has every one of them, at the level asked for or above. */
  EXACT,
  /** Anybody, the nearest first. */
  CLOSEST,
  /** Skills don't matter. */
  NONE
}
