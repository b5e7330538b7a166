package io.moked.replay;

import java.time.Duration;

/** The server understood and said no. */
final class Refused extends Exception {

  private final int status;
  private final String code;
  private final Duration retryAfter;

  Refused(int status, String code, String detail, Duration retryAfter) {
    super("%d %s: %s".formatted(status, code, detail));
    this.status = status;
    this.code = code;
    this.retryAfter = retryAfter;
  }

  /**
   * Whether the same again, a little later, may be taken: too fast, or the server is overloaded.
   */
  boolean isPassing() {
    return isPassing(code) || status == 429 || status == 503;
  }

  static boolean isPassing(String code) {
    return code.equals("too-many-requests") || code.equals("overloaded");
  }

  int status() {
    return status;
  }

  /** How long the server asked to wait. */
  Duration retryAfter() {
    return retryAfter;
  }
}
