package io.moked.sentiment.head;

/**
 * Weighs the word list against the n-grams: a logistic model of a few numbers. It was fitted to
 * what n-grams say of messages that they had not been trained on, else it would believe them too
 * much.
 *
 * @param negative a weight an input
 * @param neutral a weight an input
 * @param positive a weight an input
 */
@SuppressWarnings("ArrayRecordComponent") // numbers for an inner loop, never compared
public record Stack(double[] negative, double[] neutral, double[] positive) {

  public Odds odds(double[] inputs) {
    return Odds.of(sum(negative, inputs), sum(neutral, inputs), sum(positive, inputs));
  }

  private static double sum(double[] weights, double[] inputs) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * inputs[i];
    }
    return sum;
  }
}
