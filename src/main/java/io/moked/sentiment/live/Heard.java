package io.moked.sentiment.live;

import java.time.Instant;
import java.util.UUID;

/**
 * A customer's message that is to be read.
 *
 * @param talk the language that the conversation is held in
 */
record Heard(UUID conversationId, long seq, Instant at, String text, String talk) {}
