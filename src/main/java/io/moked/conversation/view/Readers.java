package io.moked.conversation.view;

import io.moked.conversation.Conversation;
import java.util.UUID;

/**
 * Who may read what is said in a conversation: whoever takes part in it, were it only by watching,
 * and whoever is being asked to. A supervisor looks by the monitor command, which is in the audit
 * (S2); without it he sees the row and not the words.
 */
public final class Readers {

  private Readers() {}

  /** Whether {@code staffId} may read it now. */
  public static boolean admit(Conversation conversation, UUID staffId) {
    return conversation.concerns(staffId);
  }

  /** Whether {@code staffId} is being asked to take it, or to help. */
  public static boolean isAsked(Conversation conversation, UUID staffId) {
    return conversation.offerTo(staffId).isPresent();
  }
}
