package io.moked.conversation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A member of staff in a conversation; each is in it once, in one mode.
 *
 * @param visibility of somebody who was asked for advice; null for all others
 */
public record Participant(Ref who, Mode mode, Instant since, @Nullable Visibility visibility) {

  public Participant(Ref who, Mode mode, Instant since) {
    this(who, mode, since, null);
  }

  boolean is(java.util.UUID id) {
    return who.id().equals(id);
  }
}
