package io.moked.sentiment.live;

import io.moked.sentiment.ConversationValue;
import io.moked.sentiment.Level;
import io.moked.sentiment.Reading;
import io.moked.sentiment.Trend;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a conversation: the values of its last messages. Immutable.
 *
 * @param seq of the last message that is in it
 * @param values oldest first, at most {@link ConversationValue#REMEMBERED}
 */
record Track(
    UUID conversationId,
    long seq,
    List<Double> values,
    String language,
    boolean severe,
    Instant at) {

  Track {
    values = List.copyOf(values);
  }

  static Track begin(UUID conversationId, String language, Instant at) {
    return new Track(conversationId, 0, List.of(), language, false, at);
  }

  /** With one message more; one that nobody could read changes no value. */
  Track with(long next, @Nullable Double value, String spoken, boolean grave, Instant written) {
    if (value == null) {
      return new Track(conversationId, next, values, language, false, written);
    }
    var all = new ArrayList<>(values);
    all.add(value);
    List<Double> last =
        all.subList(Math.max(0, all.size() - ConversationValue.REMEMBERED), all.size());
    return new Track(conversationId, next, last, spoken, grave, written);
  }

  Reading reading() {
    int size = values.size();
    if (size == 0) {
      return new Reading(
          conversationId, null, Level.UNKNOWN, Trend.STEADY, null, language, values, severe, at);
    }
    double value = rounded(ConversationValue.of(values));
    Double before =
        size == 1
            ? null
            : Double.valueOf(rounded(ConversationValue.of(values.subList(0, size - 1))));
    return new Reading(
        conversationId,
        value,
        Level.ofConversation(value),
        ConversationValue.trend(values),
        before,
        language,
        values.subList(Math.max(0, size - ConversationValue.MESSAGES), size),
        severe,
        at);
  }

  private static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
