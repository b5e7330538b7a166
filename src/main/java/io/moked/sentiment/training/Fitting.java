package io.moked.sentiment.training;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Fits a logistic model of three classes by AdaGrad, with a fixed order of examples: the same input
 * gives the same weights.
 */
final class Fitting {

  static final int CLASSES = 3;

  /**
   * An example as the model sees it.
   *
   * @param indexes which inputs are not zero
   * @param values what they are; null when all are the same, {@code 1 / sqrt(n)}
   * @param target 0, 1 or 2
   * @param weight how much it counts
   */
  @SuppressWarnings("ArrayRecordComponent") // numbers for an inner loop, never compared
  record Row(int[] indexes, double @Nullable [] values, int target, double weight) {}

  /**
   * How it is fitted.
   *
   * @param rounds how often each example is seen
   * @param rate of learning
   * @param ridge how strongly weights are held near zero
   */
  record Manner(int rounds, double rate, double ridge) {}

  private final double[][] weights;
  private final double[][] squares;
  private final Manner manner;

  private Fitting(int inputs, Manner manner) {
    this.weights = new double[CLASSES][inputs];
    this.squares = new double[CLASSES][inputs];
    this.manner = manner;
  }

  /** A row of weights for each class. */
  static double[][] fit(List<Row> rows, int inputs, Manner manner) {
    var fitting = new Fitting(inputs, manner);
    int[] order = new int[rows.size()];
    Arrays.setAll(order, i -> i);
    var random = new Random(20_26);
    for (int round = 0; round < manner.rounds(); round++) {
      for (int i = order.length - 1; i > 0; i--) {
        int j = random.nextInt(i + 1);
        int kept = order[i];
        order[i] = order[j];
        order[j] = kept;
      }
      for (int index : order) {
        fitting.learn(rows.get(index));
      }
    }
    return fitting.weights;
  }

  private void learn(Row row) {
    double[] odds = odds(row);
    for (int c = 0; c < CLASSES; c++) {
      double slope = (odds[c] - (c == row.target() ? 1 : 0)) * row.weight();
      for (int i = 0; i < row.indexes().length; i++) {
        int at = row.indexes()[i];
        double gradient = slope * value(row, i) + manner.ridge() * weights[c][at];
        squares[c][at] += gradient * gradient;
        weights[c][at] -= manner.rate() * gradient / Math.sqrt(squares[c][at] + 1e-6);
      }
    }
  }

  private double[] odds(Row row) {
    double[] sums = new double[CLASSES];
    for (int c = 0; c < CLASSES; c++) {
      for (int i = 0; i < row.indexes().length; i++) {
        sums[c] += weights[c][row.indexes()[i]] * value(row, i);
      }
    }
    double most = Math.max(sums[0], Math.max(sums[1], sums[2]));
    double all = 0;
    for (int c = 0; c < CLASSES; c++) {
      sums[c] = Math.exp(sums[c] - most);
      all += sums[c];
    }
    for (int c = 0; c < CLASSES; c++) {
      sums[c] /= all;
    }
    return sums;
  }

  private static double value(Row row, int i) {
    double[] values = row.values();
    return values == null ? 1 / Math.sqrt(row.indexes().length) : values[i];
  }
}
