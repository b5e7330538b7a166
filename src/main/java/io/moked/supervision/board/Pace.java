package io.moked.supervision.board;

import java.time.Duration;
import java.time.Instant;

/**
 * How soon a viewer is sent the next frame: at once if nothing came for a while, else after a
 * moment, and after more of them the more he was sent of late. So what is on a busy board comes
 * together, and no board takes more of a line than {@value #BYTES_PER_SECOND} bytes a second.
 */
final class Pace {

  private static final Duration AT_MOST_EVERY = Duration.ofMillis(100);
  private static final int BYTES_PER_SECOND = 80_000;

  /** What may be sent at once after a quiet time. */
  private static final int BURST = 200_000;

  private static final double NANOS = 1e9;

  private Instant lookedAt = Instant.EPOCH;
  private double left = BURST;

  /** How long to wait from now; zero is at once. */
  synchronized Duration rest(Instant now) {
    Duration usual = AT_MOST_EVERY.minus(Duration.between(lookedAt, now));
    Duration owed = Duration.ofNanos((long) (-NANOS * left / BYTES_PER_SECOND));
    Duration rest = usual.compareTo(owed) > 0 ? usual : owed;
    return rest.isNegative() ? Duration.ZERO : rest;
  }

  synchronized void looked(Instant now) {
    double seconds = Math.max(0, Duration.between(lookedAt, now).toNanos() / NANOS);
    left = Math.min(BURST, left + seconds * BYTES_PER_SECOND);
    lookedAt = now;
  }

  synchronized void sent(int bytes) {
    left -= bytes;
  }
}
