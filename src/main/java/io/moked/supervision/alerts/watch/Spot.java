package io.moked.supervision.alerts.watch;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a cause is: in which queue, in which conversation, of which agent. */
record Spot(@Nullable UUID queueId, @Nullable UUID conversationId, @Nullable UUID agentId) {}
