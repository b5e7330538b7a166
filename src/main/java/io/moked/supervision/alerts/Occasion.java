package io.moked.supervision.alerts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an alert is raised for. Of one kind and subject there is one open alert at a time.
 *
 * @param subjectId the queue, conversation or agent that it is about
 * @param ruleId by which rule; null if by none
 * @param since when its cause began
 * @param value how the customer feels, from -1 to 1; null for other kinds than sentiment
 */
public record Occasion(
    AlertKind kind,
    UUID subjectId,
    Severity severity,
    @Nullable UUID ruleId,
    @Nullable UUID queueId,
    @Nullable UUID conversationId,
    @Nullable UUID agentId,
    Instant since,
    @Nullable Double value) {}
