package io.moked.routing;

import io.moked.conversation.QueueType;
import io.moked.conversation.Ref;
import io.moked.language.Names;
import java.util.Set;
import java.util.UUID;

/**
 * Where conversations wait for one of its members.
 *
 * @param priority the smaller, the sooner among queues
 */
public record Queue(
    UUID id, String name, Names names, QueueType type, int priority, Set<UUID> members) {

  public Ref ref() {
    return new Ref(id, name, names);
  }
}
