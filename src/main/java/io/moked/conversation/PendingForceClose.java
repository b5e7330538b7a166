package io.moked.conversation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A force close in its seconds of grace: it happens at {@code dueAt} unless it is undone (S21).
 *
 * @param message what the customer will be told besides, in his language
 */
public record PendingForceClose(Ref by, String reason, @Nullable String message, Instant dueAt) {}
