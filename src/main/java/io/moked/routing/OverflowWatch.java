package io.moked.routing;

import io.moked.conversation.Command;
import io.moked.conversation.Conversations;
import io.moked.conversation.Request;
import io.moked.conversation.Who;
import io.moked.ledger.Overloaded;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Has the conversations of a queue looked at again when it closes: out of hours is no question of
 * the moment of arrival alone. What somebody sends into a closed queue afterwards stays there.
 */
@Component
class OverflowWatch {

  private static final Logger LOG = LoggerFactory.getLogger(OverflowWatch.class);

  private final Organisation organisation;
  private final Conversations conversations;
  private final QueueLengths lengths;
  private final Clock clock;
  private Set<UUID> open = Set.of();

  OverflowWatch(
      Organisation organisation, Conversations conversations, QueueLengths lengths, Clock clock) {
    this.organisation = organisation;
    this.conversations = conversations;
    this.lengths = lengths;
    this.clock = clock;
  }

  /** A queue may have closed while the server was down, so all count as open before. */
  @EventListener(ApplicationReadyEvent.class)
  void start() {
    synchronized (this) {
      open = organisation.queues().stream().map(Queue::id).collect(Collectors.toSet());
    }
    var _ = organisation.changes().follow(_ -> look());
    look();
  }

  private void look() {
    closedSince().forEach(id -> lengths.in(id).forEach(this::lookAgain));
  }

  private synchronized Set<UUID> closedSince() {
    Set<UUID> now =
        organisation.queues().stream()
            .filter(queue -> organisation.isOpen(queue, clock.instant()))
            .map(Queue::id)
            .collect(Collectors.toSet());
    var closed = new HashSet<>(open);
    closed.removeAll(now);
    open = now;
    return closed;
  }

  private void lookAgain(UUID conversationId) {
    try {
      var _ = conversations.submit(new Request(conversationId, Who.SYSTEM, new Command.Overflow()));
    } catch (Overloaded e) {
      LOG.warn("Too much to do to move {} out of a queue that has closed", conversationId);
    }
  }
}
