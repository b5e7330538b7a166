package io.moked.conversation.view;

import io.moked.identity.Role;
import io.moked.identity.Staff;

/** From which seat a member of staff looks. */
public enum Viewer {
  /** Sees who watches. */
  SUPERVISOR,
  /** Sees who watches only where the workstream says so. */
  AGENT;

  public static Viewer of(Staff staff) {
    return staff.isAny(Role.SUPERVISOR, Role.ADMINISTRATOR) ? SUPERVISOR : AGENT;
  }
}
