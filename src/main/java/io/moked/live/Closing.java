package io.moked.live;

import org.springframework.web.socket.CloseStatus;

/** Why the server closes a socket. */
final class Closing {

  /** The session is over, or the customer did not say who he is: coming back needs a sign-in. */
  static final CloseStatus SESSION_ENDED = new CloseStatus(4401, "session ended");

  /** His rights are others now: he comes back at once and is looked at anew. */
  static final CloseStatus CHANGED = CloseStatus.SERVICE_RESTARTED.withReason("rights changed");

  /** More waits for this reader than is kept: he comes back with his cursors. */
  static final CloseStatus TOO_SLOW = new CloseStatus(4408, "too slow");

  static final CloseStatus NO_TOKEN = new CloseStatus(4401, "token expected");

  static final CloseStatus BROKEN_FRAMES = CloseStatus.POLICY_VIOLATION.withReason("broken frames");

  static final CloseStatus STOPPING = CloseStatus.GOING_AWAY.withReason("server stops");

  private Closing() {}
}
