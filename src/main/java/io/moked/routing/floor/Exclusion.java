package io.moked.routing.floor;

import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/**
 * Why a member of the queue is not asked. In the order in which it is found out: of several tiers
 * the one counts in which an agent came farthest.
 */
@EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
public enum Exclusion implements Verdict {
  OFFLINE,
  /** In a presence in which he gets no such work. */
  PRESENCE,
  /** Lacks a skill, or its level. */
  SKILLS,
  /** No place left in a profile that it needs, or full in one that blocks everything. */
  CAPACITY_PROFILE,
  /** Fewer units free than it takes. */
  CAPACITY,
  /** Declined it so often that he is not asked again. */
  DECLINED
}
