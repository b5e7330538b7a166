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
 * @param advice with {@link OfferKind#CONSULT}: what is asked of him
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
    @Nullable Instant shownAt,
    @Nullable Advice advice) {

  Offer(
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
    this(id, kind, agent, by, offeredAt, expiresAt, units, excessUnits, overridden, shownAt, null);
  }

  /** A rule that somebody with the right may set aside. */
  @tools.jackson.databind.annotation.EnumNaming(
      tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy.class)
  public enum Rule {
    PRESENCE,
    CAPACITY,
    QUEUE
  }

  Offer shown(@Nullable Instant at) {
    return new Offer(
        id, kind, agent, by, offeredAt, expiresAt, units, excessUnits, overridden, at, advice);
  }

  /** Of a consultant; null for whoever is asked to own it. */
  public @Nullable Visibility visibility() {
    return advice == null ? null : advice.visibility();
  }

  /** The queue whose agents are asked in turn; null if he was chosen. */
  public @Nullable Ref searchedQueue() {
    return advice == null || advice.search() == null ? null : advice.search().queue();
  }

  /** The next is asked if it does not appear on a screen soon. */
  boolean needsReceipt() {
    return kind == OfferKind.ROUTED || isTurn();
  }

  /** One of several of a queue who are asked in turn. */
  boolean isTurn() {
    return advice != null && advice.search() != null;
  }

  /** Asked to own the conversation, not only to help. */
  boolean givesOwnership() {
    return kind != OfferKind.CONSULT;
  }
}
