package io.moked.routing;

import io.moked.conversation.Conversation;
import io.moked.routing.floor.OrderBy;
import io.moked.routing.floor.Turn;
import io.moked.routing.rules.Condition;
import io.moked.routing.rules.Facts;
import io.moked.routing.setup.Assignment;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * When a waiting conversation's turn comes, by its queue's priority and buckets (behaviour 4.8).
 */
@Component
class Turns {

  private final Placing placing;

  Turns(Placing placing) {
    this.placing = placing;
  }

  Turn of(Conversation c, Queue queue, Workstream workstream, Instant now) {
    Instant since =
        c.times().waitingSince() == null ? c.times().createdAt() : c.times().waitingSince();
    Assignment assignment = queue.settings().assignment();
    List<Assignment.Bucket> buckets = assignment.buckets();
    if (assignment.method() != Assignment.Way.CUSTOM || buckets.isEmpty()) {
      return Turn.usual(queue.priority(), c.priority(), since);
    }
    Facts facts = facts(c, workstream, now);
    for (int n = 0; n < buckets.size(); n++) {
      Condition when = buckets.get(n).when();
      if (when == null || when.holds(facts)) {
        OrderBy order = order(buckets.get(n).orderBy());
        return new Turn(queue.priority(), queue.name(), n, order, c.priority(), since);
      }
    }
    return new Turn(
        queue.priority(), queue.name(), buckets.size(), OrderBy.OLDEST, c.priority(), since);
  }

  private Facts facts(Conversation c, Workstream workstream, Instant now) {
    return placing
        .facts(
            workstream,
            c.language(),
            c.customer().name(),
            c.subject(),
            null,
            c.customer().answers(),
            c.routing().context(),
            now)
        .with(c.routing().attributes());
  }

  private static OrderBy order(Assignment.Order order) {
    return switch (order) {
      case OLDEST -> OrderBy.OLDEST;
      case NEWEST -> OrderBy.NEWEST;
      case PRIORITY -> OrderBy.PRIORITY;
    };
  }
}
