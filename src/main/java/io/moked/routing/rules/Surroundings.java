package io.moked.routing.rules;

import io.moked.conversation.QueueType;
import java.util.Optional;
import java.util.UUID;

/** What rules may speak of: whoever has the organisation answers. */
public interface Surroundings {

  /**
   * The levels of a skill.
   *
   * @param min the lowest of its rating model
   * @param max the highest
   */
  record Levels(int min, int max) {}

  /** The type that the workstream's queues have. */
  QueueType type();

  /** The type of a queue; empty if there is none. */
  Optional<QueueType> queue(UUID id);

  /** The levels of a skill; empty if there is none. */
  Optional<Levels> skill(UUID id);

  boolean isCapacityProfile(UUID id);

  boolean isHours(UUID id);
}
