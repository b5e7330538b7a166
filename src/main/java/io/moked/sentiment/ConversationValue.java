package io.moked.sentiment;

import java.util.List;

/**
 * A conversation's value over the last six messages of its customer. The newest counts most, and
 * all of it is pulled to zero, so that one message can't turn the board red (reference sentiment
 * 6).
 */
public final class ConversationValue {

  public static final int MESSAGES = 6;

  /** As many are needed to know the trend. */
  public static final int REMEMBERED = MESSAGES + 3;

  private static final double DECAY = 0.6;
  private static final double NEUTRAL_SHARE = 0.7;
  private static final double PULL = 2;

  private ConversationValue() {}

  /**
   * The value, -1 to 1.
   *
   * @param values of messages, oldest first; those that nobody could read are not among them
   */
  public static double of(List<Double> values) {
    double sum = 0;
    double weights = 0;
    double decay = 1;
    for (int i = values.size() - 1; i >= Math.max(0, values.size() - MESSAGES); i--) {
      double value = values.get(i);
      double weight = decay * (Math.abs(value) >= Level.SLIGHTLY ? 1 : NEUTRAL_SHARE);
      sum += weight * value;
      weights += weight;
      decay *= DECAY;
    }
    return sum / (weights + PULL);
  }

  /** Against three messages ago; a conversation that is younger began at zero. */
  public static Trend trend(List<Double> values) {
    return Trend.of(of(values), of(values.subList(0, Math.max(0, values.size() - 3))));
  }
}
