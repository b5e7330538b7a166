package io.moked.routing;

import io.moked.conversation.QueueType;
import io.moked.conversation.Ref;
import io.moked.language.Names;
import io.moked.routing.setup.QueueSettings;
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
    @Nullable UUID hoursId,
    QueueSettings settings) {

  private static final int USUAL_PRIORITY = 100;

  /** One that is always open and hands out by free capacity. */
  public static Queue usual(UUID id, String name, QueueType type, Set<UUID> members) {
    return new Queue(
        id, name, Names.same(name), type, USUAL_PRIORITY, members, null, QueueSettings.USUAL);
  }

  /** The same under another name. */
  public Queue as(UUID otherId, String otherName, Names otherNames) {
    return new Queue(otherId, otherName, otherNames, type, priority, members, hoursId, settings);
  }

  /** The same queue with other members. */
  public Queue with(Set<UUID> others) {
    return new Queue(id, name, names, type, priority, others, hoursId, settings);
  }

  public Ref ref() {
    return new Ref(id, name, names);
  }
}
