package io.moked.replay;

/** Follows the numbers of a topic's items, which come in order, without gaps, each once. */
final class Cursor {

  private final Tally tally;
  private long last;

  Cursor(Tally tally) {
    this.tally = tally;
  }

  long last() {
    return last;
  }

  /** Whether this is new. What is missing before it, and what isn't new, is counted. */
  boolean advance(long seq) {
    if (seq <= last) {
      tally.doubled(1);
      return false;
    }
    tally.lost(seq - last - 1);
    last = seq;
    return true;
  }

  /** The server has sent everything up to here. */
  void caughtUp(long seq) {
    if (seq > last) {
      tally.lost(seq - last);
      last = seq;
    }
  }

  /** The server said that it begins again. */
  void reset() {
    last = 0;
  }
}
