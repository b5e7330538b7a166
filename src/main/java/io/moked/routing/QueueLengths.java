package io.moked.routing;

import io.moked.conversation.Change;
import io.moked.conversation.Conversation;
import io.moked.conversation.State;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Who waits in which queue, as last committed. Knows nobody, so that the rules may ask it while
 * they place the next one; the matcher keeps it up.
 */
@Component
class QueueLengths {

  private final Map<UUID, Set<UUID>> waiting = new ConcurrentHashMap<>();

  void note(Change change) {
    leave(change.before());
    note(change.after());
  }

  void note(Conversation conversation) {
    if (conversation.state() == State.OPEN) {
      waiting
          .computeIfAbsent(conversation.queue().id(), _ -> ConcurrentHashMap.newKeySet())
          .add(conversation.id());
    } else {
      leave(conversation);
    }
  }

  private void leave(Conversation conversation) {
    Set<UUID> ids = waiting.get(conversation.queue().id());
    if (ids != null) {
      ids.remove(conversation.id());
    }
  }

  /** How many wait in a queue. */
  int of(UUID queueId) {
    return waiting.getOrDefault(queueId, Set.of()).size();
  }
}
