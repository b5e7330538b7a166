package io.moked.replay;

import java.time.Duration;

/**
 * How long is waited for what, before it counts as missing.
 *
 * @param agent for an agent to come
 * @param answer for an answer or an acknowledgement
 * @param server for a server that is not there to come back
 */
record Patience(Duration agent, Duration answer, Duration server) {

  static final Patience USUAL =
      new Patience(Duration.ofMinutes(10), Duration.ofMinutes(1), Duration.ofMinutes(1));
}
