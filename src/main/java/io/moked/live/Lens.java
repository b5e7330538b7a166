package io.moked.live;

import io.moked.conversation.Conversation;
import io.moked.conversation.Recorded;
import io.moked.conversation.view.Viewer;
import org.jspecify.annotations.Nullable;

/** From where a conversation is followed: whose numbers count, and what is shown. */
enum Lens {
  SUPERVISOR,
  AGENT,
  CUSTOMER;

  static Lens of(Viewer viewer) {
    return viewer == Viewer.SUPERVISOR ? SUPERVISOR : AGENT;
  }

  boolean isStaff() {
    return this != CUSTOMER;
  }

  Viewer viewer() {
    return this == SUPERVISOR ? Viewer.SUPERVISOR : Viewer.AGENT;
  }

  /** The event's number from here; null if it is not seen from here. */
  @Nullable Long seq(Recorded recorded) {
    return isStaff() ? recorded.seq() : recorded.publicSeq();
  }

  /** The number of the last event that is seen from here. */
  long last(Conversation conversation) {
    return isStaff() ? conversation.position().lastSeq() : conversation.position().lastPublicSeq();
  }
}
