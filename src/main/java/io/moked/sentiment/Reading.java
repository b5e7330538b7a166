package io.moked.sentiment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a conversation's customer feels, after one of his messages.
 *
 * @param value -1 to 1; null as long as no message could be read
 * @param trend against three messages ago
 * @param before the value one message earlier; null if there was none
 * @param language of the last message that could be read
 * @param lastMessages the values of the last messages that count, oldest first, at most six
 * @param severe the last message holds abuse, a threat, a lawyer, fraud
 * @param at when the last message was written
 */
public record Reading(
    UUID conversationId,
    @Nullable Double value,
    Level level,
    Trend trend,
    @Nullable Double before,
    String language,
    List<Double> lastMessages,
    boolean severe,
    Instant at) {

  public Reading {
    lastMessages = List.copyOf(lastMessages);
  }

  /** How many messages the value is made of. */
  public int messages() {
    return lastMessages.size();
  }
}
