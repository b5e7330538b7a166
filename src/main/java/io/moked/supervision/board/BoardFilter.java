package io.moked.supervision.board;

import io.moked.conversation.Channel;
import io.moked.conversation.Conversation;
import io.moked.conversation.Ref;
import io.moked.conversation.State;
import java.util.Set;
import java.util.UUID;

/**
 * Which conversations are shown. An empty set is no condition.
 *
 * @param text found in customer, subject, agent or queue, whatever its case; empty is no condition
 */
public record BoardFilter(
    Set<State> states, Set<UUID> queues, Set<UUID> agents, Set<Channel> channels, String text) {

  public static final BoardFilter ALL = new BoardFilter(Set.of(), Set.of(), Set.of(), Set.of(), "");

  boolean matches(Row row) {
    Conversation c = row.conversation();
    return (states.isEmpty() || states.contains(c.state()))
        && (queues.isEmpty() || queues.contains(c.queue().id()))
        && (channels.isEmpty() || channels.contains(c.channel()))
        && (agents.isEmpty() || c.owner().map(Ref::id).filter(agents::contains).isPresent())
        && (text.isEmpty() || row.text().contains(text));
  }
}
