package io.moked.supervision.alerts.watch;

import io.moked.supervision.alerts.AlertKind;
import io.moked.supervision.alerts.ConversationMood.Mood;
import io.moked.supervision.alerts.Severity;
import io.moked.supervision.alerts.rules.AlertRule;
import io.moked.supervision.alerts.rules.MoodTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Unhappy customers. Of one conversation an alert is raised at most every ten minutes, however
 * often its mood turns.
 */
final class Moods implements Sense {

  static final Duration PAUSE = Duration.ofMinutes(10);

  /** As a supervisor's own threshold is looked at: he asked for it, so once is enough. */
  private static final int OWN = 1;

  private final Function<UUID, Optional<UUID>> queues;
  private final Supplier<Optional<Double>> ownThreshold;
  private final Map<UUID, Mood> moods = new HashMap<>();
  private final Map<UUID, Instant> raised = new HashMap<>();

  /**
   * @param queues in which queue a conversation is that goes on; empty for one that does not
   * @param ownThreshold the highest that any supervisor has set for himself
   */
  Moods(Function<UUID, Optional<UUID>> queues, Supplier<Optional<Double>> ownThreshold) {
    this.queues = queues;
    this.ownThreshold = ownThreshold;
  }

  void note(Mood mood) {
    moods.put(mood.conversationId(), mood);
  }

  void raised(UUID conversation, Instant at) {
    raised.put(conversation, at);
  }

  void closed(UUID conversation) {
    moods.remove(conversation);
    raised.remove(conversation);
  }

  boolean knows(UUID conversation) {
    return moods.containsKey(conversation);
  }

  @Override
  public AlertKind kind() {
    return AlertKind.SENTIMENT;
  }

  @Override
  public Collection<UUID> subjects() {
    return List.copyOf(moods.keySet());
  }

  @Override
  public Spot spot(UUID subject) {
    return new Spot(queues.apply(subject).orElse(null), subject, null);
  }

  @Override
  public List<Claim> claims(
      UUID subject, List<AlertRule> rules, @Nullable Standing standing, Instant now) {
    Mood mood = moods.get(subject);
    UUID queue = queues.apply(subject).orElse(null);
    if (mood == null || queue == null) {
      return List.of();
    }
    Instant from = standing == null ? from(mood) : mood.at();
    var claims = new ArrayList<Claim>();
    for (AlertRule rule : rules) {
      boolean goesOn = standing != null && rule.id().equals(standing.ruleId());
      boolean still = goesOn && MoodTest.isStillBad(mood, rule.below());
      if (rule.isFor(queue) && (still || MoodTest.isBad(rule, mood))) {
        claims.add(claim(rule.id(), mood.severe() ? Severity.URGENT : rule.severity(), mood, from));
      }
    }
    own(mood, standing).ifPresent(_ -> claims.add(claim(null, Severity.NOTICE, mood, from)));
    return claims;
  }

  private Optional<Double> own(Mood mood, @Nullable Standing standing) {
    boolean goesOn = standing != null && standing.ruleId() == null;
    return ownThreshold
        .get()
        .filter(
            own -> MoodTest.isBelow(mood, own, OWN) || (goesOn && MoodTest.isStillBad(mood, own)));
  }

  private Instant from(Mood mood) {
    Instant last = raised.get(mood.conversationId());
    Instant next = last == null ? mood.at() : last.plus(PAUSE);
    return next.isAfter(mood.at()) ? next : mood.at();
  }

  private static Claim claim(@Nullable UUID rule, Severity severity, Mood mood, Instant from) {
    return new Claim(rule, severity, mood.at(), from, null, mood.value());
  }
}
