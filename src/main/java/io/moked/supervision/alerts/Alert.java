package io.moked.supervision.alerts;

import io.moked.ledger.Actor;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that wants a supervisor's eye.
 *
 * @param queueId of which queue; null if it is about one conversation
 * @param conversationId the conversation, or the last one that it happened to
 * @param times how often it has happened since it was raised
 * @param acknowledgedBy who took care of it; null while nobody has
 */
public record Alert(
    UUID id,
    AlertKind kind,
    @Nullable UUID queueId,
    @Nullable UUID conversationId,
    Instant raisedAt,
    Instant lastAt,
    int times,
    @Nullable Actor acknowledgedBy,
    @Nullable Instant acknowledgedAt) {}
