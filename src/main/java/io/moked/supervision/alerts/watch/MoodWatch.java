package io.moked.supervision.alerts.watch;

import io.moked.conversation.Change;
import io.moked.conversation.Conversations;
import io.moked.conversation.State;
import io.moked.conversation.view.Ongoing;
import io.moked.supervision.alerts.Alert;
import io.moked.supervision.alerts.AlertKind;
import io.moked.supervision.alerts.AlertSubscriptions;
import io.moked.supervision.alerts.Alerts;
import io.moked.supervision.alerts.ConversationMood;
import io.moked.supervision.alerts.ConversationMood.Mood;
import java.time.Clock;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Watches how customers feel, if anybody reads it. */
@Component
class MoodWatch {

  private final ObjectProvider<ConversationMood> source;
  private final Conversations conversations;
  private final AlertSubscriptions subscriptions;
  private final Alerts alerts;
  private final AlertWatch watch;
  private final Clock clock;
  private final Moods moods;

  MoodWatch(
      ObjectProvider<ConversationMood> source,
      Conversations conversations,
      Ongoing ongoing,
      AlertSubscriptions subscriptions,
      Alerts alerts,
      AlertWatch watch,
      Clock clock) {
    this.source = source;
    this.conversations = conversations;
    this.subscriptions = subscriptions;
    this.alerts = alerts;
    this.watch = watch;
    this.clock = clock;
    this.moods =
        new Moods(
            id -> ongoing.find(id).map(it -> it.queue().id()), subscriptions::highestThreshold);
  }

  @EventListener(ApplicationReadyEvent.class)
  void start() {
    source.ifAvailable(this::start);
  }

  private void start(ConversationMood read) {
    var _ = read.changes().follow(mood -> watch.run(() -> note(mood)));
    var _ = conversations.changes().follow(this::changed);
    var _ = subscriptions.changes().follow(_ -> watch.run(() -> watch.lookAtAll(moods)));
    watch.begin(moods, () -> load(read), id -> moods.raised(id, clock.instant()));
  }

  private void load(ConversationMood read) {
    read.ongoing().forEach(moods::note);
    for (Alert alert :
        alerts.raisedAfter(AlertKind.SENTIMENT, clock.instant().minus(Moods.PAUSE))) {
      UUID conversation = alert.conversationId();
      if (conversation != null && moods.knows(conversation)) {
        moods.raised(conversation, alert.raisedAt());
      }
    }
  }

  private void note(Mood mood) {
    moods.note(mood);
    watch.look(moods, mood.conversationId());
  }

  private void changed(Change change) {
    if (change.after().state() == State.CLOSED) {
      UUID id = change.after().id();
      watch.run(() -> {
        moods.closed(id);
        watch.look(moods, id);
      });
    }
  }
}
