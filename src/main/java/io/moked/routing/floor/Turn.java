package io.moked.routing.floor;

import java.time.Instant;
import java.util.Comparator;

/**
 * When a conversation's turn comes (behaviour 4.8): by its queue's priority; then queues with
 * buckets of their own after all others, in the order of their names; then by bucket, and in it by
 * the bucket's order.
 *
 * @param queuePriority the smaller, the sooner
 * @param queueName of a queue with buckets; empty for all others, which share one line
 * @param bucket from 0, in order
 * @param priority the conversation's own; the smaller, the sooner
 * @param since when its wait began
 */
public record Turn(
    int queuePriority, String queueName, int bucket, OrderBy orderBy, int priority, Instant since)
    implements Comparable<Turn> {

  private static final Comparator<Turn> BY_PLACE =
      Comparator.comparingInt(Turn::queuePriority)
          .thenComparing(Turn::queueName)
          .thenComparingInt(Turn::bucket)
          .thenComparing(Turn::orderBy);
  private static final Comparator<Turn> OLDEST = Comparator.comparing(Turn::since);
  private static final Comparator<Turn> NEWEST = OLDEST.reversed();
  private static final Comparator<Turn> PRIORITY =
      Comparator.comparingInt(Turn::priority).thenComparing(OLDEST);

  /** In a queue without buckets: by priority, then who has waited longest. */
  public static Turn usual(int queuePriority, int priority, Instant since) {
    return new Turn(queuePriority, "", 0, OrderBy.PRIORITY, priority, since);
  }

  @Override
  public int compareTo(Turn other) {
    int byPlace = BY_PLACE.compare(this, other);
    return byPlace != 0 ? byPlace : within().compare(this, other);
  }

  private Comparator<Turn> within() {
    return switch (orderBy) {
      case OLDEST -> OLDEST;
      case NEWEST -> NEWEST;
      case PRIORITY -> PRIORITY;
    };
  }
}
