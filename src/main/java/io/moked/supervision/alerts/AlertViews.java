package io.moked.supervision.alerts;

import io.moked.routing.Organisation;
import io.moked.routing.Queue;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gives alerts the names of their queues. */
@Component
class AlertViews {

  private final Organisation organisation;

  AlertViews(Organisation organisation) {
    this.organisation = organisation;
  }

  AlertView of(Alert alert) {
    return new AlertView(
        alert.id(),
        alert.kind(),
        Optional.ofNullable(alert.queueId())
            .flatMap(organisation::queue)
            .map(Queue::ref)
            .orElse(null),
        alert.conversationId(),
        alert.raisedAt(),
        alert.lastAt(),
        alert.times(),
        alert.acknowledgedBy(),
        alert.acknowledgedAt());
  }
}
