package io.moked.routing.rules;

import static io.moked.routing.rules.Written.id;

import io.moked.conversation.QueueType;
import java.util.Optional;
import java.util.UUID;

/**
 * What rules of a test may speak of: skill 1 with levels 1 to 10, capacity profile 2, hours 3,
 * queues of messaging 10 to 14 and of voice 20.
 */
final class Centre implements Surroundings {

  @Override
  public QueueType type() {
    return QueueType.MESSAGING;
  }

  @Override
  public Optional<QueueType> queue(UUID id) {
    if (id.equals(id(20))) {
      return Optional.of(QueueType.VOICE);
    }
    long n = id.getLeastSignificantBits();
    return n >= 10 && n < 15 ? Optional.of(QueueType.MESSAGING) : Optional.empty();
  }

  @Override
  public Optional<Levels> skill(UUID id) {
    return id.equals(id(1)) ? Optional.of(new Levels(1, 10)) : Optional.empty();
  }

  @Override
  public boolean isCapacityProfile(UUID id) {
    return id.equals(id(2));
  }

  @Override
  public boolean isHours(UUID id) {
    return id.equals(id(3));
  }
}
