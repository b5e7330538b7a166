package io.moked.routing;

import io.moked.conversation.QueueType;
import io.moked.conversation.Ref;
import io.moked.language.Names;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where conversations wait for one of its members.
 *
 * @param priority the smaller, the sooner among queues
 * @param hoursId when it is open; null is always
 */
public record Queue(
    UUID id,
    String name,
    Names names,
    QueueType type,
    int priority,
    Set<UUID> members,
    @Nullable UUID hoursId) {

  /** The same queue with other members. */
  public Queue with(Set<UUID> others) {
    return new Queue(id, name, names, type, priority, others, hoursId);
  }

  public Ref ref() {
    return new Ref(id, name, names);
  }
}
