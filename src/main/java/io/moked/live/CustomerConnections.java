package io.moked.live;

import io.moked.conversation.Command;
import io.moked.conversation.Conversation;
import io.moked.conversation.Conversations;
import io.moked.conversation.Request;
import io.moked.conversation.Who;
import io.moked.conversation.view.Ongoing;
import io.moked.ledger.Overloaded;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells conversations whether their customer is there. He is gone when his last socket has been
 * closed for a few seconds: whoever goes from page to page of a shop never was.
 */
@Component
class CustomerConnections {

  private record Sockets(int open, Delays.Pending end) {}

  private final Map<UUID, Sockets> customers = new ConcurrentHashMap<>();
  private final Conversations conversations;
  private final Ongoing ongoing;
  private final Delays delays;
  private final LiveSettings settings;

  CustomerConnections(
      Conversations conversations, Ongoing ongoing, Delays delays, LiveSettings settings) {
    this.conversations = conversations;
    this.ongoing = ongoing;
    this.delays = delays;
    this.settings = settings;
  }

  /** Who was connected when the server went down gets a while to come back. */
  @EventListener(ApplicationReadyEvent.class)
  void missThoseFromBefore() {
    for (Conversation conversation : ongoing.all()) {
      if (conversation.customer().connected()) {
        UUID id = conversation.id();
        customers.computeIfAbsent(id, _ -> new Sockets(0, countdown(id, settings.restartGrace())));
      }
    }
  }

  /**
   * Commands are handed in under the lock of the conversation's entry, so that the last one handed
   * in tells the truth.
   */
  void opened(UUID conversationId) {
    customers.compute(
        conversationId,
        (id, known) -> {
          if (known != null) {
            known.end().cancel();
          }
          int open = known == null ? 0 : known.open();
          if (open == 0) {
            tell(id, true);
          }
          return new Sockets(open + 1, Delays.Pending.NONE);
        });
  }

  void closed(UUID conversationId) {
    customers.computeIfPresent(
        conversationId,
        (id, known) ->
            known.open() > 1
                ? new Sockets(known.open() - 1, known.end())
                : new Sockets(0, countdown(id, settings.customerGrace())));
  }

  private Delays.Pending countdown(UUID conversationId, Duration grace) {
    return delays.after(grace, () -> lost(conversationId));
  }

  private void lost(UUID conversationId) {
    customers.computeIfPresent(
        conversationId,
        (id, known) -> {
          if (known.open() > 0) {
            return known;
          }
          return tell(id, false) ? null : new Sockets(0, countdown(id, settings.customerGrace()));
        });
  }

  /** False if it could not be handed in. A closed conversation need not know. */
  private boolean tell(UUID conversationId, boolean connected) {
    try {
      ongoing
          .find(conversationId)
          .ifPresent(it -> {
            var _ =
                conversations.submit(
                    new Request(
                        conversationId,
                        Who.customer(it.customer().name()),
                        new Command.CustomerConnection(connected)));
          });
      return true;
    } catch (Overloaded e) {
      return false;
    }
  }
}
