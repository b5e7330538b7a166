package io.moked.routing;

import io.moked.conversation.Ref;
import io.moked.conversation.WantedSkill;
import io.moked.routing.floor.Exclusion;
import io.moked.workforce.Presence;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why a conversation still waits.
 *
 * @param position 1 is next; null if it is not offered by itself
 * @param likely seconds that it will probably still wait; null while nobody can say
 * @param free how many of the queue's members could be asked
 * @param excluded how many of them could not, by the reason
 * @param agents some of the members, those nearest to being asked first
 * @param obstacle why it is not offered by itself; null if it is
 */
record WaitingAccount(
    Ref queue,
    @Nullable Integer position,
    @Nullable Long low,
    @Nullable Long likely,
    @Nullable Long high,
    Instant since,
    Asked demand,
    int free,
    int members,
    Map<Exclusion, Integer> excluded,
    List<Member> agents,
    boolean setAside,
    @Nullable Obstacle obstacle) {

  /** What it asks of an agent now. */
  record Asked(
      int units, List<WantedSkill> skills, Set<Presence> presences, Set<UUID> capacityProfiles) {}

  /**
   * A member of the queue.
   *
   * @param code why he is not asked; null if he could be
   */
  record Member(Ref agent, @Nullable Exclusion code) {}

  /** Why the router leaves it alone. */
  @tools.jackson.databind.annotation.EnumNaming(
      tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy.class)
  enum Obstacle {
    SET_ASIDE,
    PICKED_BY_AGENTS,
    CLOSING,
    NO_MEMBERS
  }
}
