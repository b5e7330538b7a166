package io.moked.sentiment.head;

/** How likely a message is negative, neutral, positive; they sum up to 1. */
public record Odds(double negative, double neutral, double positive) {

  /** From three scores of any size, the larger the likelier. */
  static Odds of(double negative, double neutral, double positive) {
    double most = Math.max(negative, Math.max(neutral, positive));
    double n = Math.exp(negative - most);
    double o = Math.exp(neutral - most);
    double p = Math.exp(positive - most);
    double sum = n + o + p;
    return new Odds(n / sum, o / sum, p / sum);
  }

  /** -1, 0 or 1: the likeliest; of equals the milder. */
  public int verdict() {
    if (neutral >= negative && neutral >= positive) {
      return 0;
    }
    return negative > positive ? -1 : 1;
  }
}
