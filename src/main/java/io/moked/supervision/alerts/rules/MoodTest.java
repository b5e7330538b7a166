package io.moked.supervision.alerts.rules;

import io.moked.supervision.alerts.ConversationMood.Mood;

/** Whether a rule calls a mood an alert, and when that is over (reference sentiment 6). */
public final class MoodTest {

  /** By so much it must be better than what raised the alert, or it would come and go. */
  private static final double MARGIN = 0.10;

  private MoodTest() {}

  /** Bad for as many messages in a row as the rule asks for, or one that is grave. */
  public static boolean isBad(AlertRule rule, Mood mood) {
    return mood.severe() || isBelow(mood, rule.below(), rule.inARow(mood.language()));
  }

  /** Worse than {@code threshold} after {@code inARow} messages, 1 or 2. */
  public static boolean isBelow(Mood mood, double threshold, int inARow) {
    Double before = mood.before();
    return mood.value() < threshold && (inARow < 2 || (before != null && before < threshold));
  }

  /** Once it was bad, whether it still is. */
  public static boolean isStillBad(Mood mood, double threshold) {
    return mood.value() <= threshold + MARGIN;
  }
}
