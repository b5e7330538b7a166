package io.moked.supervision.alerts;

import io.moked.ledger.Actor;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that wants a supervisor's eye.
 *
 * @param queueId of which queue
 * @param conversationId the conversation, or the last one that it happened to; null if it is about
 *     none
 * @param agentId whom it is about, if it is about an agent
 * @param ruleId by which rule; null if by none
 * @param since when its cause began
 * @param times how often it has happened since it was raised
 * @param value how the customer felt at the worst; null for other kinds than sentiment
 * @param endedAt when its cause was over; null while it lasts, and for what has no end
 * @param acknowledgedBy who took care of it; null while nobody has
 */
public record Alert(
    UUID id,
    AlertKind kind,
    Severity severity,
    @Nullable UUID queueId,
    @Nullable UUID conversationId,
    @Nullable UUID agentId,
    @Nullable UUID ruleId,
    Instant since,
    Instant raisedAt,
    Instant lastAt,
    int times,
    @Nullable Double value,
    @Nullable Instant endedAt,
    @Nullable Actor acknowledgedBy,
    @Nullable Instant acknowledgedAt) {

  /** Its cause is not over, and nobody has taken care of it. */
  public boolean isOpen() {
    return endedAt == null && acknowledgedAt == null;
  }
}
