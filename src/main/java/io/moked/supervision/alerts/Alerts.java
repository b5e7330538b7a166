package io.moked.supervision.alerts;

import io.moked.ledger.Actor;
import io.moked.ledger.AuditEntry;
import io.moked.ledger.AuditTrail;
import io.moked.ledger.Stream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * All alerts: raised, made worse, ended, acknowledged. Beside the message path: whoever notices a
 * cause only hands it over, and what is raised is written and told on a thread of its own, in the
 * order in which it was noticed.
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

  Alerts(AlertStore store, AuditTrail audit, Clock clock) {
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  /** Raises an alert, or counts on the one that is open. */
  public void raise(Occasion occasion) {
    Instant at = clock.instant();
    later(() -> Optional.of(store.raise(occasion, at)), occasion.kind());
  }

  /** What stands has become worse. */
  public void worsen(Occasion occasion) {
    Instant at = clock.instant();
    later(() -> store.worsen(occasion, at), occasion.kind());
  }

  /** The cause is over, whether somebody has taken care of it or not. */
  public void end(AlertKind kind, UUID subjectId) {
    Instant at = clock.instant();
    later(() -> store.end(kind, subjectId, at), kind);
  }

  private void later(Supplier<Optional<Alert>> write, AlertKind kind) {
    if (!thread.isShutdown()) {
      thread.execute(() -> {
        try {
          write.get().ifPresent(changes::publish);
        } catch (RuntimeException e) {
          LOG.error("An alert could not be written: {}", kind, e);
        }
      });
    }
  }

  /** The latest first. */
  public List<Alert> latest(boolean openOnly, int limit) {
    return store.latest(openOnly, limit);
  }

  /** Everything whose cause lasted when it was last looked at, acknowledged or not. */
  public List<Alert> standing() {
    return store.standing();
  }

  /** Those of a kind that were raised later than {@code at}, in order. */
  public List<Alert> raisedAfter(AlertKind kind, Instant at) {
    return store.raisedAfter(kind, at);
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

  /** Raised, counted on, made worse, ended, acknowledged. */
  public Stream<Alert> changes() {
    return changes;
  }

  @Override
  public void destroy() {
    thread.shutdown();
  }
}
