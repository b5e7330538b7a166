package io.moked.sentiment.head;

/**
 * What hashed n-grams say: a logistic model with a byte a weight.
 *
 * @param bits there are {@code 2^bits} buckets
 * @param scale what one step of a weight is worth
 * @param negative a bucket's weight for negative against neutral
 * @param positive a bucket's weight for positive against neutral
 */
@SuppressWarnings("ArrayRecordComponent") // numbers for an inner loop, never compared
public record NgramHead(int bits, float scale, byte[] negative, byte[] positive) {

  /** Of the largest weight, how many steps. */
  public static final int STEPS = 127;

  /**
   * How much it leans to negative and to positive against neutral, as logarithms of odds.
   *
   * @param buckets as {@link Ngrams#of} finds them with the same {@link #bits}
   */
  public double[] lean(int[] buckets) {
    long n = 0;
    long p = 0;
    for (int bucket : buckets) {
      n += negative[bucket];
      p += positive[bucket];
    }
    double norm = scale / Math.sqrt(Math.max(1, buckets.length));
    return new double[] {n * norm, p * norm};
  }
}
