package io.moked.replay;

import org.HdrHistogram.Histogram;

/** How long something took, in milliseconds: of a hundred, fifty, ninety, ninety-nine, and all. */
record Spread(double p50, double p90, double p99, double max) {

  private static final double MICROS_IN_MILLI = 1_000.0;

  static Spread of(Histogram micros) {
    return new Spread(
        micros.getValueAtPercentile(50) / MICROS_IN_MILLI,
        micros.getValueAtPercentile(90) / MICROS_IN_MILLI,
        micros.getValueAtPercentile(99) / MICROS_IN_MILLI,
        micros.getMaxValue() / MICROS_IN_MILLI);
  }
}
