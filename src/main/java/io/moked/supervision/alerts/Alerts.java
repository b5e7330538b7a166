package io.moked.supervision.alerts;

import io.moked.conversation.Change;
import io.moked.conversation.Conversations;
import io.moked.conversation.Event;
import io.moked.conversation.QueueCause;
import io.moked.conversation.Reason;
import io.moked.conversation.Recorded;
import io.moked.ledger.Actor;
import io.moked.ledger.AuditEntry;
import io.moked.ledger.AuditTrail;
import io.moked.ledger.Stream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Raises alerts from what has been committed. Beside the message path: the ledger's thread only
 * hands over, and what is raised is written and told on a thread of its own.
 */
@Component
public class Alerts implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(Alerts.class);

  private final AlertStore store;
  private final AuditTrail audit;
  private final Clock clock;
  private final Stream<Alert> changes = new Stream<>();
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("alerts").daemon().factory());

  Alerts(AlertStore store, Conversations conversations, AuditTrail audit, Clock clock) {
    this.store = store;
    this.audit = audit;
    this.clock = clock;
    var _ = conversations.changes().follow(this::changed);
  }

  private void changed(Change change) {
    for (Recorded recorded : change.events()) {
      kind(recorded.event())
          .ifPresent(kind -> {
            boolean ofQueue = kind != AlertKind.SET_ASIDE;
            UUID queue = queue(kind, change);
            raise(kind, ofQueue ? queue : null, change.after().id());
          });
    }
  }

  /** Of one that overflowed as it began, the queue that it never came into. */
  private static UUID queue(AlertKind kind, Change change) {
    boolean began = change.before().position().version() == 0;
    return kind != AlertKind.FALLBACK && began
        ? change.after().routing().overflowed().stream()
            .findFirst()
            .orElse(change.before().queue().id())
        : change.before().queue().id();
  }

  private static Optional<AlertKind> kind(Event event) {
    return Optional.ofNullable(
        switch (event) {
          case Event.Queued it when it.cause() == QueueCause.FALLBACK -> AlertKind.FALLBACK;
          case Event.Queued it when it.cause() == QueueCause.OVERFLOWED -> AlertKind.OVERFLOW;
          case Event.Closed it when it.reason() == Reason.OVERFLOWED -> AlertKind.OVERFLOW_ENDED;
          case Event.SetAside _ -> AlertKind.SET_ASIDE;
          default -> null; // everything else is the day's work
        });
  }

  private void raise(AlertKind kind, @Nullable UUID queueId, UUID conversationId) {
    if (!thread.isShutdown()) {
      thread.execute(() -> {
        try {
          changes.publish(store.raise(kind, queueId, conversationId, clock.instant()));
        } catch (RuntimeException e) {
          LOG.error("An alert could not be raised: {} of {}", kind, conversationId, e);
        }
      });
    }
  }

  /** The latest first. */
  public List<Alert> latest(boolean openOnly, int limit) {
    return store.latest(openOnly, limit);
  }

  /** Somebody takes care of it; a second one changes nothing. Empty if there is none. */
  public Optional<Alert> acknowledge(UUID id, Actor by) {
    Optional<Alert> acknowledged = store.acknowledge(id, by, clock.instant());
    acknowledged.ifPresent(alert -> {
      audit.add(
          new AuditEntry(
              clock.instant(),
              by,
              "acknowledge-alert",
              alert.conversationId(),
              AuditEntry.ACCEPTED,
              Map.of("alertId", id, "kind", alert.kind())));
      changes.publish(alert);
    });
    return acknowledged.or(() -> store.find(id));
  }

  /** Raised, counted on, acknowledged. */
  public Stream<Alert> changes() {
    return changes;
  }

  @Override
  public void destroy() {
    thread.shutdown();
  }
}
