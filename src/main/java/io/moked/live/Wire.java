package io.moked.live;

import java.util.List;

/** The way out to one socket. None of its methods blocks; all may be called from any thread. */
public interface Wire {

  /** Frames that are made when the socket has time for them. */
  @FunctionalInterface
  interface Source {
    /** The next frames, not too many at once; called on a thread that may block. */
    List<Frame> next();
  }

  /** Sends a frame that must not be lost: a socket that can't keep up is closed (4408). */
  void send(Frame frame);

  /** Sends a frame that is worth something only now; it is dropped if much is waiting. */
  void hint(Frame frame);

  /**
   * Asks {@code source} once for frames as soon as everything before has been sent. Asking again
   * before that changes nothing, so whoever wants only the newest state to arrive tells of each
   * change and makes a frame of the last.
   */
  void pull(Source source);
}
