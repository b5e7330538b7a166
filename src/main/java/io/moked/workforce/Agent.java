package io.moked.workforce;

import io.moked.language.Names;
import io.moked.ledger.Actor;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agent's seat as decisions see it.
 *
 * @param apiAccess holds the role for programs, and so gets no work from people (S14)
 * @param unitsTotal capacity, in units
 * @param unitsUsed units held by conversations now; may exceed the total after an override (S12)
 * @param lastAssignedAt when work was last given to him; null if never
 */
public record Agent(
    UUID id,
    String name,
    Names names,
    boolean human,
    boolean apiAccess,
    Presence presence,
    Instant presenceSince,
    Actor presenceSetBy,
    int unitsTotal,
    int unitsUsed,
    @Nullable Instant lastAssignedAt,
    long version) {

  /** Units that are free; negative after an override. */
  public int unitsFree() {
    return unitsTotal - unitsUsed;
  }

  /** By how many units {@code units} more would exceed his capacity; 0 if they fit (S12). */
  public int excess(int units) {
    return Math.max(0, unitsUsed + units - unitsTotal);
  }

  /** With {@code units} more (or fewer, if negative) held by conversations. */
  public Agent holding(int units, Instant now) {
    Instant assigned = units > 0 ? now : lastAssignedAt;
    return new Agent(
        id,
        name,
        names,
        human,
        apiAccess,
        presence,
        presenceSince,
        presenceSetBy,
        unitsTotal,
        unitsUsed + units,
        assigned,
        version + 1);
  }

  /** With another presence, set by {@code actor}. */
  public Agent present(Presence other, Actor actor, Instant now) {
    return new Agent(
        id,
        name,
        names,
        human,
        apiAccess,
        other,
        now,
        actor,
        unitsTotal,
        unitsUsed,
        lastAssignedAt,
        version + 1);
  }
}
