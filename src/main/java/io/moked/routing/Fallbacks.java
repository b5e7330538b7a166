package io.moked.routing;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** The queues that take what nobody else takes (behaviour 4.3). */
@Component
class Fallbacks {

  private final Organisation organisation;

  Fallbacks(Organisation organisation) {
    this.organisation = organisation;
  }

  /** A workstream's, whatever its overflow rules say. */
  Queue of(Workstream workstream) {
    return organisation
        .queue(workstream.fallbackQueueId())
        .or(() -> organisation.queue(workstream.queueId()))
        .orElseThrow(() -> new IllegalStateException("queue gone: " + workstream.queueId()));
  }

  /**
   * Where a conversation goes that would wait for ever, because nobody works in {@code queue}.
   * Empty if somebody does, and if nobody works in the fallback either: then it waits where it was
   * sent; a supervisor sees it, and nothing is closed for want of agents.
   */
  Optional<Queue> insteadOf(Queue queue, Workstream workstream) {
    return Optional.of(of(workstream))
        .filter(_ -> queue.members().isEmpty())
        .filter(it -> !it.members().isEmpty());
  }
}
