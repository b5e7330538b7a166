package io.moked.supervision.agents;

import io.moked.conversation.Ref;
import io.moked.language.Names;
import io.moked.ledger.Actor;
import io.moked.workforce.Presence;
import io.moked.workforce.PresenceCause;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agent on the panel.
 *
 * @param presence the id of what he shows: a base one, or one of the organisation's own
 * @param base what decisions look at
 * @param online a page of his is connected
 * @param unitsUsed may exceed the total after an override
 * @param teams ids
 * @param conversations how many of his are in each state
 */
record PanelRow(
    UUID id,
    String name,
    Names names,
    String presence,
    Presence base,
    Names presenceNames,
    Instant since,
    Actor setBy,
    PresenceCause cause,
    boolean online,
    int unitsTotal,
    int unitsUsed,
    List<Places> profiles,
    List<Ref> queues,
    List<Skilled> skills,
    Set<UUID> teams,
    Counts conversations,
    Today today) {

  /** His places in a capacity profile; more used than there are after an override. */
  record Places(UUID id, String name, Names names, int total, int used) {}

  /**
   * @param level null if the skill has none
   */
  record Skilled(UUID id, String name, Names names, @Nullable Integer level) {}

  /**
   * @param offered that he is asked to take, as the first
   */
  record Counts(int offered, int active, int waiting, int wrapUp) {}
}
