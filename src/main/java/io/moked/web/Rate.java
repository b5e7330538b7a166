package io.moked.web;

import java.time.Duration;

/**
 * How much of something is allowed: so much at once, and so much more as time goes by.
 *
 * @param burst at once, at least 1
 * @param refill how many come back
 * @param every in this time
 */
record Rate(long burst, long refill, Duration every) {

  Rate {
    if (burst < 1 || refill < 1 || !every.isPositive()) {
      throw new IllegalArgumentException(
          "rate: " + burst + ", " + refill + " every " + every + " (expected: all positive)");
    }
  }

  /** After this time of rest everything is as if nothing had been taken. */
  Duration untilFull() {
    return every.multipliedBy(Math.ceilDiv(burst, refill));
  }
}
