package io.moked.supervision.alerts.rules;

import io.moked.supervision.alerts.ConversationMood;
import io.moked.supervision.alerts.ConversationMood.Past;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** How often a rule would have raised an alert: the only honest way to choose a threshold. */
@Component
class MoodPreview {

  private static final int CONVERSATIONS = 1_000;
  private static final int EXAMPLES = 10;
  private static final Duration DAY = Duration.ofDays(1);

  /**
   * What it would have been like.
   *
   * @param conversations that were looked at, at most 1,000, the last ones
   * @param alerted how many of them
   * @param perDay how many alerts a day; of less than a day, as if it were a whole one
   * @param examples ids of the last that would have been alerts
   */
  record Report(int conversations, int alerted, double perDay, List<UUID> examples) {}

  private final ObjectProvider<ConversationMood> moods;
  private final Clock clock;

  MoodPreview(ObjectProvider<ConversationMood> moods, Clock clock) {
    this.moods = moods;
    this.clock = clock;
  }

  Report of(AlertRule rule) {
    List<Past> looked =
        moods.stream()
            .flatMap(it -> it.last(CONVERSATIONS).stream())
            .filter(past -> rule.isFor(past.queueId()))
            .toList();
    List<Past> alerted =
        looked.stream()
            .filter(past -> past.moods().stream().anyMatch(mood -> MoodTest.isBad(rule, mood)))
            .toList();
    return new Report(
        looked.size(),
        alerted.size(),
        alerted.size() / days(looked),
        alerted.stream().map(Past::conversationId).limit(EXAMPLES).toList());
  }

  private double days(List<Past> looked) {
    Instant now = clock.instant();
    Instant first = looked.stream().map(Past::startedAt).min(Instant::compareTo).orElse(now);
    double days = (double) Duration.between(first, now).toSeconds() / DAY.toSeconds();
    return Math.max(1, days);
  }
}
