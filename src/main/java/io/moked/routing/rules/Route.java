package io.moked.routing.rules;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which queue takes what.
 *
 * @param when null is always
 * @param to one to five queues, 100 percent in all
 */
public record Route(String name, @Nullable Condition when, List<Share> to) {

  public Route {
    to = List.copyOf(to);
  }

  /** Where a conversation falls: the same each time it is asked. */
  public UUID queueOf(UUID conversationId) {
    int mark = Split.percentile(conversationId, name);
    int sum = 0;
    for (Share share : to) {
      sum += share.percent();
      if (mark < sum) {
        return share.queueId();
      }
    }
    return to.getLast().queueId();
  }
}
