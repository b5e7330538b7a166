package io.moked.replay;

import java.time.Duration;

/** A point in time after which nothing is waited for. */
record Deadline(long nanoTime) {

  static Deadline in(Duration time) {
    return new Deadline(System.nanoTime() + time.toNanos());
  }

  boolean isOver() {
    return left() <= 0;
  }

  /** Nanoseconds, negative when it is over. */
  long left() {
    return nanoTime - System.nanoTime();
  }
}
