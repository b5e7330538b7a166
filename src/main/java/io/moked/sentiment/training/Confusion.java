package io.moked.sentiment.training;

/** How often which label was taken for which. */
public final class Confusion {

  private final int[][] counts = new int[3][3];
  private int n;

  /**
   * One message more.
   *
   * @param expected -1, 0 or 1
   * @param said -1, 0 or 1
   */
  public void add(int expected, int said) {
    counts[expected + 1][said + 1]++;
    n++;
  }

  public int n() {
    return n;
  }

  public double accuracy() {
    return n == 0 ? 0 : (counts[0][0] + counts[1][1] + counts[2][2]) / (double) n;
  }

  /** The mean over the labels of the harmonic mean of precision and recall. */
  public double macroF1() {
    double sum = 0;
    for (int label = 0; label < 3; label++) {
      sum += f1(label);
    }
    return sum / 3;
  }

  private double f1(int label) {
    int expected = 0;
    int said = 0;
    for (int other = 0; other < 3; other++) {
      expected += counts[label][other];
      said += counts[other][label];
    }
    return expected + said == 0 ? 0 : 2.0 * counts[label][label] / (expected + said);
  }

  @Override
  public String toString() {
    return "n=%d accuracy=%.3f macroF1=%.3f (neg %.2f neu %.2f pos %.2f)"
        .formatted(n, accuracy(), macroF1(), f1(0), f1(1), f1(2));
  }
}
