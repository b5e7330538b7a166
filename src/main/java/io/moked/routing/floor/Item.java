package io.moked.routing.floor;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A conversation that waits.
 *
 * @param queuePriority of its queue; the smaller, the sooner
 * @param priority its own within all queues of that priority; the smaller, the sooner
 * @param since the older, the sooner
 * @param declines how often each agent said no, or nothing
 * @param preferred who gets it if he may be asked: its last agent
 */
public record Item(
    UUID id,
    Demand demand,
    int queuePriority,
    int priority,
    Instant since,
    Map<UUID, Integer> declines,
    @Nullable UUID preferred)
    implements Comparable<Item> {

  private static final Comparator<Item> ORDER =
      Comparator.comparingInt(Item::queuePriority)
          .thenComparingInt(Item::priority)
          .thenComparing(Item::since)
          .thenComparing(Item::id);

  int declinesOf(UUID agent) {
    return declines.getOrDefault(agent, 0);
  }

  @Override
  public int compareTo(Item other) {
    return ORDER.compare(this, other);
  }
}
