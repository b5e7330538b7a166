package io.moked.conversation;

/** Where a conversation stands, as far as the legality of commands goes. */
public enum Phase {
  OPEN,
  /** Active, and the owner has not accepted yet. */
  OFFERED,
  /** Active, and the owner is talking. */
  TALKING,
  WAITING,
  WRAP_UP,
  CLOSED
}
