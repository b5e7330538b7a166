package io.moked.supervision.alerts.watch;

import io.moked.conversation.Change;
import io.moked.conversation.Conversations;
import io.moked.conversation.Event;
import io.moked.conversation.Recorded;
import io.moked.supervision.alerts.watch.MissedOffers.Miss;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Watches for agents who let offers run out. */
@Component
class OfferWatch {

  /** No rule looks further back. */
  private static final Duration LONGEST = Duration.ofDays(1);

  private final Conversations conversations;
  private final WatchStore store;
  private final AlertWatch watch;
  private final Clock clock;
  private final MissedOffers missed = new MissedOffers();

  OfferWatch(Conversations conversations, WatchStore store, AlertWatch watch, Clock clock) {
    this.conversations = conversations;
    this.store = store;
    this.watch = watch;
    this.clock = clock;
  }

  /** Follows first and reads after: what comes both ways is one offer, and counts once. */
  @EventListener(ApplicationReadyEvent.class)
  void start() {
    var _ = conversations.changes().follow(this::changed);
    watch.begin(missed, this::load, _ -> {});
  }

  private void load() {
    store.missed(clock.instant().minus(LONGEST)).forEach(missed::note);
  }

  private void changed(Change change) {
    for (Recorded recorded : change.events()) {
      switch (recorded.event()) {
        case Event.TimedOut it -> {
          UUID queue = change.before().queue().id();
          var miss =
              new Miss(it.offerId(), it.agent().id(), queue, change.after().id(), recorded.at());
          watch.run(() -> {
            missed.note(miss);
            watch.look(missed, miss.agentId());
          });
        }
        case Event.Accepted it -> watch.run(() -> accepted(it.agent().id()));
        default -> {} // nothing else says whether somebody looks at his offers
      }
    }
  }

  private void accepted(UUID agentId) {
    if (missed.knows(agentId)) {
      missed.accepted(agentId);
      watch.look(missed, agentId);
    }
  }
}
