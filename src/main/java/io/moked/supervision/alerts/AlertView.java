package io.moked.supervision.alerts;

import io.moked.conversation.Ref;
import io.moked.ledger.Actor;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An alert as supervisors see it.
 *
 * @param customer the name of the conversation's customer; null without a conversation
 */
record AlertView(
    UUID id,
    AlertKind kind,
    Severity severity,
    @Nullable Ref queue,
    @Nullable UUID conversationId,
    @Nullable String customer,
    @Nullable Ref agent,
    @Nullable UUID ruleId,
    Instant since,
    Instant raisedAt,
    Instant lastAt,
    int times,
    @Nullable Double value,
    @Nullable Instant endedAt,
    @Nullable Actor acknowledgedBy,
    @Nullable Instant acknowledgedAt) {}
