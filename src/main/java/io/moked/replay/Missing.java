package io.moked.replay;

import java.time.Duration;

/** What should have happened did not, or what should not have happened did. */
final class Missing extends Exception {

  Missing(String message) {
    super(message);
  }

  static Missing after(Duration time, String what) {
    return new Missing("no %s within %d s".formatted(what, time.toSeconds()));
  }
}
