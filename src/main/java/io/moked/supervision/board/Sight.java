package io.moked.supervision.board;

import io.moked.conversation.Conversation;

/**
 * Which conversations somebody may see at all (G13), whatever he filters by. Two that are equal
 * share an index, so a sight is a value: the same queues and teams are the same sight.
 */
@FunctionalInterface
public interface Sight {

  /** Of somebody who sees everything. */
  Sight ALL = conversation -> true;

  boolean sees(Conversation conversation);
}
