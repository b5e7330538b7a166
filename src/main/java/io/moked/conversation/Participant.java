package io.moked.conversation;

import java.time.Instant;

/** A member of staff in a conversation; each is in it once, in one mode. */
public record Participant(Ref who, Mode mode, Instant since) {

  boolean is(java.util.UUID id) {
    return who.id().equals(id);
  }
}
