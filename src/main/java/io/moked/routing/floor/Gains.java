package io.moked.routing.floor;

import java.util.function.IntPredicate;

/**
 * The last members who came to be free, or to have other skills. Who has found nobody once need
 * only look at those who came since.
 */
final class Gains {

  private static final int KEPT = 64;

  private final int[] numbers = new int[KEPT];
  private long count;

  void add(int number) {
    numbers[(int) (count % KEPT)] = number;
    count++;
  }

  /** How many there have been. */
  long count() {
    return count;
  }

  /** Whether all since {@code count} was {@code since} are still known. */
  boolean knowsAllSince(long since) {
    return count - since <= KEPT;
  }

  boolean anySince(long since, IntPredicate member) {
    for (long n = since; n < count; n++) {
      if (member.test(numbers[(int) (n % KEPT)])) {
        return true;
      }
    }
    return false;
  }
}
