package io.moked.live;

import io.moked.conversation.Change;
import io.moked.conversation.Conversation;
import io.moked.conversation.ConversationStore;
import io.moked.conversation.Conversations;
import io.moked.conversation.view.Ongoing;
import io.moked.ledger.EventLog;
import io.moked.workforce.Agent;
import io.moked.workforce.Roster;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The conversations that somebody follows here. Finding who follows costs one look-up a change. */
@Component
class Feeds {

  private final Map<UUID, Feed> feeds = new ConcurrentHashMap<>();
  private final Ongoing ongoing;
  private final ConversationStore store;
  private final ConversationWording wording;
  private final SeenMarks marks;
  private final EventLog log;

  /** {@code ongoing} is built before, so it knows of each change before the feeds do. */
  Feeds(
      Ongoing ongoing,
      ConversationStore store,
      Conversations conversations,
      Roster roster,
      ConversationWording wording,
      SeenMarks marks,
      EventLog log) {
    this.ongoing = ongoing;
    this.store = store;
    this.wording = wording;
    this.marks = marks;
    this.log = log;
    var _ = conversations.changes().follow(this::changed);
    var _ = roster.changes().follow(this::changed);
  }

  private void changed(Change change) {
    Feed feed = feeds.get(change.after().id());
    if (feed != null) {
      feed.deliver(new Delivery(change, wording));
    }
  }

  /** His presence and load are part of what is shown of his conversations. */
  private void changed(Agent agent) {
    for (Conversation conversation : ongoing.of(agent.id())) {
      Feed feed = feeds.get(conversation.id());
      if (feed != null) {
        feed.headChanged();
      }
    }
  }

  /** A conversation as last committed; a closed one is read from the database. */
  Optional<Conversation> head(UUID id) {
    return ongoing.find(id).or(() -> store.find(id));
  }

  /** A conversation that is not closed, from memory. */
  Optional<Conversation> ongoing(UUID id) {
    return ongoing.find(id);
  }

  Feed join(UUID id, Follower follower) {
    return feeds.compute(
        id,
        (_, open) -> {
          Feed feed = open == null ? new Feed(id, wording, marks, log) : open;
          feed.join(follower);
          return feed;
        });
  }

  void leave(UUID id, Follower follower) {
    feeds.computeIfPresent(id, (_, feed) -> feed.leave(follower) ? feed : null);
  }
}
