package io.moked.routing;

import io.moked.conversation.Conversation;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A conversation in a queue, as the matcher sees it; the order is the order of service. */
record Waiting(
    UUID id,
    UUID queueId,
    UUID workstreamId,
    int units,
    int priority,
    Instant since,
    Map<UUID, Integer> declines,
    @Nullable UUID lastOwner)
    implements Comparable<Waiting> {

  private static final Comparator<Waiting> ORDER =
      Comparator.comparingInt(Waiting::priority)
          .thenComparing(Waiting::since)
          .thenComparing(Waiting::id);

  static Waiting of(Conversation c) {
    Instant since = c.times().waitingSince();
    return new Waiting(
        c.id(),
        c.queue().id(),
        c.workstream().id(),
        c.units(),
        c.priority(),
        since == null ? c.times().createdAt() : since,
        c.declines(),
        c.lastOwner());
  }

  @Override
  public int compareTo(Waiting other) {
    return ORDER.compare(this, other);
  }
}
