package io.moked.conversation;

import java.util.Set;
import java.util.UUID;

/**
 * Which conversations somebody may know of, or act on: all, those in some queues, those of some
 * agents (G13). One that fits by queue or by agent is covered.
 */
public record Scope(boolean all, Set<UUID> queues, Set<UUID> agents) {

  public static final Scope ALL = new Scope(true, Set.of(), Set.of());
  public static final Scope NONE = new Scope(false, Set.of(), Set.of());

  public Scope {
    queues = Set.copyOf(queues);
    agents = Set.copyOf(agents);
  }

  public static Scope ofQueues(Set<UUID> queues) {
    return new Scope(false, queues, Set.of());
  }

  /** Conversations whose owner, or whoever is asked to own them, is one of these. */
  public static Scope ofAgents(Set<UUID> agents) {
    return new Scope(false, Set.of(), agents);
  }

  public boolean covers(Conversation conversation) {
    return all
        || queues.contains(conversation.queue().id())
        || (!agents.isEmpty()
            && conversation.owner().map(Ref::id).filter(agents::contains).isPresent());
  }

  /** Nothing can be covered. */
  public boolean isEmpty() {
    return !all && queues.isEmpty() && agents.isEmpty();
  }
}
