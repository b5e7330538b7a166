package io.moked.supervision.alerts.watch;

import io.moked.conversation.Change;
import io.moked.conversation.Conversation;
import io.moked.conversation.Conversations;
import io.moked.conversation.view.Ongoing;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Watches waits and silences: each change that matters is looked at as it is committed. */
@Component
class TalkWatch {

  private final Conversations conversations;
  private final Ongoing ongoing;
  private final WatchStore store;
  private final QueueWatch queues;
  private final AlertWatch watch;
  private final Talks talks;
  private final LongWaits waits;
  private final Silences silences;

  TalkWatch(
      Conversations conversations,
      Ongoing ongoing,
      WatchStore store,
      QueueWatch queues,
      AlertWatch watch) {
    this.conversations = conversations;
    this.ongoing = ongoing;
    this.store = store;
    this.queues = queues;
    this.watch = watch;
    this.talks = queues.talks();
    this.waits = new LongWaits(talks);
    this.silences = new Silences(talks);
  }

  /** Follows first and reads after; what is noted twice is noted by its version. */
  @EventListener(ApplicationReadyEvent.class)
  void start() {
    var _ = conversations.changes().follow(this::changed);
    watch.begin(waits, this::load, _ -> {});
    watch.begin(silences, () -> {}, _ -> {});
    queues.start();
  }

  private void load() {
    Map<UUID, Instant> unanswered = store.unanswered();
    ongoing.all().forEach(it -> talks.note(it, unanswered.get(it.id())));
  }

  /** On the ledger's thread: most changes are of no interest here. */
  private void changed(Change change) {
    boolean began = change.before().position().version() == 0;
    if (began || !Facts.of(change.before()).equals(Facts.of(change.after()))) {
      watch.run(() -> note(change));
    }
  }

  private void note(Change change) {
    Conversation now = change.after();
    talks.note(now, null);
    watch.look(waits, now.id());
    watch.look(silences, now.id());
    queues.look(change.before().queue().id());
    if (!now.queue().id().equals(change.before().queue().id())) {
      queues.look(now.queue().id());
    }
  }
}
