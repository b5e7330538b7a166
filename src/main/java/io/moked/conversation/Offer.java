package io.moked.conversation;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agent is being asked to take a conversation, until {@code expiresAt} (behaviour 4.11).
 *
 * @param agent who is asked
 * @param by the supervisor or agent who asks; null for the router
 * @param units what it takes of the agent's capacity, from now on
 * @param excessUnits by how many units that exceeds his capacity (S12)
 * @param shownAt when it appeared on the agent's screen; null if it has not yet
 * @param overridden which rules the supervisor set aside
 */
public record Offer(
    UUID id,
    OfferKind kind,
    Ref agent,
    @Nullable Ref by,
    Instant offeredAt,
    Instant expiresAt,
    int units,
    int excessUnits,
    Set<Rule> overridden,
    @Nullable Instant shownAt) {

  /** A rule that somebody with the right may set aside. */
  @tools.jackson.databind.annotation.EnumNaming(
      tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy.class)
  public enum Rule {
    PRESENCE,
    CAPACITY,
    QUEUE
  }

  Offer shown(@Nullable Instant at) {
    return new Offer(id, kind, agent, by, offeredAt, expiresAt, units, excessUnits, overridden, at);
  }

  /** Asked to own the conversation, not only to help. */
  boolean givesOwnership() {
    return kind != OfferKind.CONSULT;
  }
}
