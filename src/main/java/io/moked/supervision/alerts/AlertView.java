package io.moked.supervision.alerts;

import io.moked.conversation.Ref;
import io.moked.ledger.Actor;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An alert as supervisors see it. */
record AlertView(
    UUID id,
    AlertKind kind,
    @Nullable Ref queue,
    @Nullable UUID conversationId,
    Instant raisedAt,
    Instant lastAt,
    int times,
    @Nullable Actor acknowledgedBy,
    @Nullable Instant acknowledgedAt) {}
