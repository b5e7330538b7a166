package io.moked.conversation;

import io.moked.identity.Staff;

/** Tells what a member of staff may do to conversations; implemented by supervision. */
public interface Authority {

  /** {@code staff} as the sender of commands. */
  Who who(Staff staff);

  /**
   * Which conversations {@code staff} may know of though he takes no part in them; none unless he
   * supervises.
   */
  Scope sees(Staff staff);
}
