package io.moked.supervision.alerts;

import io.moked.ledger.Stream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How customers feel, as far as alerts ask. Told by whoever reads their messages. */
public interface ConversationMood {

  /**
   * A conversation's mood after one of the customer's messages.
   *
   * @param language of the message
   * @param value over the last messages, from -1 to 1
   * @param before the same one message earlier; null if there was none
   * @param severe the message is grave for itself: a threat, abuse
   */
  record Mood(
      UUID conversationId,
      String language,
      double value,
      @Nullable Double before,
      boolean severe,
      Instant at) {}

  /**
   * A conversation as it went.
   *
   * @param moods after each of the customer's messages, oldest first
   */
  record Past(UUID conversationId, UUID queueId, Instant startedAt, List<Mood> moods) {}

  /** The mood after each message that was read. */
  Stream<Mood> changes();

  /** The last mood of each ongoing conversation, from the rows. */
  List<Mood> ongoing();

  /** The last conversations in which customers' messages were read, at most {@code limit}. */
  List<Past> last(int limit);
}
