package io.moked.supervision.alerts;

import io.moked.ledger.Stream;
import io.moked.sentiment.Reading;
import io.moked.sentiment.live.PastReadings;
import io.moked.sentiment.live.Sentiments;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What customers' messages were read as, in the words of alerts. */
@Component
class SentimentMoods implements ConversationMood {

  private final Sentiments sentiments;
  private final PastReadings past;
  private final Stream<Mood> changes = new Stream<>();

  SentimentMoods(Sentiments sentiments, PastReadings past) {
    this.sentiments = sentiments;
    this.past = past;
    var _ = sentiments.changes().follow(reading -> mood(reading).ifPresent(changes::publish));
  }

  /** As long as nothing could be read there is no mood, which is not a neutral one. */
  private static Optional<Mood> mood(Reading it) {
    Double value = it.value();
    return value == null
        ? Optional.empty()
        : Optional.of(
            new Mood(it.conversationId(), it.language(), value, it.before(), it.severe(), it.at()));
  }

  @Override
  public Stream<Mood> changes() {
    return changes;
  }

  @Override
  public List<Mood> ongoing() {
    return sentiments.ongoing().stream().flatMap(it -> mood(it).stream()).toList();
  }

  @Override
  public List<Past> last(int limit) {
    return past.last(limit).stream()
        .map(it ->
            new Past(
                it.conversationId(),
                it.queueId(),
                it.startedAt(),
                it.readings().stream().flatMap(reading -> mood(reading).stream()).toList()))
        .toList();
  }
}
