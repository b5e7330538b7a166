package io.moked.admin;

import io.moked.conversation.Ref;
import io.moked.identity.Role;
import io.moked.language.Language;
import io.moked.language.Names;
import io.moked.ledger.Actor;
import io.moked.workforce.CustomPresence;
import io.moked.workforce.Presence;
import io.moked.workforce.PresenceCause;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member of staff with his seat. Whoever has none, as an administrator may, has no presence, no
 * units and nothing else of it.
 *
 * @param presence the base one, which decisions look at
 * @param status the organisation's own presence that he shows, if he does
 * @param defaultPresence the id of what a sign-in makes of him; null leaves him as he was
 */
record AgentItem(
    UUID id,
    String name,
    Names names,
    String username,
    boolean human,
    @Nullable Presence presence,
    @Nullable CustomPresence status,
    @Nullable Instant presenceSince,
    @Nullable Actor presenceSetBy,
    @Nullable PresenceCause presenceCause,
    @Nullable String defaultPresence,
    @Nullable Integer unitsTotal,
    @Nullable Integer unitsUsed,
    List<SkillItem> skills,
    List<ProfileItem> capacityProfiles,
    List<Ref> queues,
    Set<Role> roles,
    Language language,
    boolean active,
    boolean signedIn) {

  record SkillItem(UUID skillId, int level, boolean active) {}

  /**
   * A capacity profile that is his.
   *
   * @param limit his own, if he has one
   * @param used places that are gone today
   */
  record ProfileItem(UUID profileId, @Nullable Integer limit, int used) {}
}
