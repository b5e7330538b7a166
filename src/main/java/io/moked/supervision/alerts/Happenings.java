package io.moked.supervision.alerts;

import io.moked.conversation.Change;
import io.moked.conversation.Conversation;
import io.moked.conversation.Conversations;
import io.moked.conversation.Event;
import io.moked.conversation.QueueCause;
import io.moked.conversation.Reason;
import io.moked.conversation.Recorded;
import io.moked.conversation.State;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Raises the alerts that no rule lays down, each from one event as it is committed. */
@Component
class Happenings {

  private final Alerts alerts;

  Happenings(Alerts alerts, Conversations conversations) {
    this.alerts = alerts;
    var _ = conversations.changes().follow(this::changed);
  }

  private void changed(Change change) {
    for (Recorded recorded : change.events()) {
      kind(recorded.event()).ifPresent(kind -> raise(kind, change, recorded));
    }
    if (isSetAside(change.before()) && !isSetAside(change.after())) {
      alerts.end(AlertKind.SET_ASIDE, change.after().id());
    }
  }

  private static boolean isSetAside(Conversation conversation) {
    return conversation.routing().setAside() && conversation.state() != State.CLOSED;
  }

  private void raise(AlertKind kind, Change change, Recorded recorded) {
    UUID conversation = change.after().id();
    UUID queue = queue(kind, change);
    alerts.raise(
        new Occasion(
            kind,
            kind == AlertKind.SET_ASIDE ? conversation : queue,
            severity(kind),
            null,
            queue,
            conversation,
            null,
            recorded.at(),
            null));
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

  /** Who was sent away is gone; who was only sent elsewhere is served. */
  private static Severity severity(AlertKind kind) {
    return switch (kind) {
      case OVERFLOW_ENDED -> Severity.URGENT;
      case OVERFLOW -> Severity.NOTICE;
      default -> Severity.WARNING;
    };
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
}
