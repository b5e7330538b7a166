package io.moked.live;

import io.moked.conversation.Conversation;
import io.moked.conversation.Event;
import io.moked.conversation.Recorded;
import io.moked.conversation.view.ConversationView;
import io.moked.conversation.view.ConversationViews;
import io.moked.conversation.view.Timeline;
import io.moked.conversation.view.TimelineItem;
import io.moked.ledger.Actor;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts what happens in a conversation into frames, as it is seen through a lens. */
@Component
class ConversationWording {

  /** How customers call the one conversation they have. */
  static final String CUSTOMER_TOPIC = "conversation";

  private static final int HEAD_WEIGHT = 2_500;
  private static final int ITEM_WEIGHT = 500;

  private final Timeline timeline;
  private final ConversationViews views;
  private final Wording wording;

  ConversationWording(Timeline timeline, ConversationViews views, Wording wording) {
    this.timeline = timeline;
    this.views = views;
    this.wording = wording;
  }

  static String topic(Lens lens, UUID conversationId) {
    return lens.isStaff() ? CUSTOMER_TOPIC + ":" + conversationId : CUSTOMER_TOPIC;
  }

  /** An event that was just committed; {@code withHead} tells the reader of the head, too. */
  Frame event(Lens lens, Conversation after, Recorded recorded, boolean withHead) {
    return Frame.later(
        weight(recorded.event()) + (withHead ? HEAD_WEIGHT : 0),
        () -> {
          TimelineItem item =
              lens.isStaff()
                  ? timeline.forStaff(after, recorded)
                  : timeline.forCustomer(after, recorded);
          ConversationView head = withHead ? views.of(after, lens.viewer()) : null;
          return wording.of(TopicFrame.event(topic(lens, after.id()), item.seq(), item, head));
        });
  }

  /** In UTF-8 most characters of a Hebrew text take two bytes. */
  private static int weight(Event event) {
    return ITEM_WEIGHT + (event instanceof Event.Message it ? 2 * it.text().length() : 0);
  }

  /** An event that was missed. */
  Frame missed(Lens lens, UUID conversationId, TimelineItem item) {
    return wording.frame(TopicFrame.event(topic(lens, conversationId), item.seq(), item, null));
  }

  /** What comes after {@code after}, oldest first. */
  List<TimelineItem> page(Lens lens, UUID conversationId, long after, int limit) {
    return lens.isStaff()
        ? timeline.of(conversationId, after, limit)
        : timeline.forCustomer(conversationId, after, limit);
  }

  Frame head(Lens lens, Conversation conversation) {
    return wording.frame(
        TopicFrame.head(topic(lens, conversation.id()), views.of(conversation, lens.viewer())));
  }

  Frame caughtUp(Lens lens, long seq, Conversation conversation) {
    ConversationView head = lens.isStaff() ? views.of(conversation, lens.viewer()) : null;
    return wording.frame(TopicFrame.caughtUp(topic(lens, conversation.id()), seq, head));
  }

  Frame resync(Lens lens, UUID conversationId) {
    return wording.frame(TopicFrame.resync(topic(lens, conversationId)));
  }

  Frame turnedAway(Party party, Conversation conversation) {
    return wording.error(
        topic(party.lens(), conversation.id()), party.objection(conversation), party.language());
  }

  Frame typing(Lens lens, UUID conversationId, Actor actor, boolean on) {
    Object who = lens.isStaff() ? actor : Timeline.toCustomer(conversationId, actor);
    return signal(lens, conversationId, Map.of("type", "typing", "actor", who, "on", on));
  }

  Frame seen(Lens lens, UUID conversationId, SeenMarks.Side side, SeenMarks.Seen seen) {
    return signal(
        lens,
        conversationId,
        Map.of(
            "type",
            "seen",
            "side",
            side,
            "delivered",
            seen.delivered().through(lens),
            "read",
            seen.read().through(lens)));
  }

  private Frame signal(Lens lens, UUID conversationId, Object signal) {
    return wording.frame(TopicFrame.signal(topic(lens, conversationId), signal));
  }

  /** Whether this viewer learns of a change that only concerns who watches. */
  boolean showsWatchers(Lens lens, @Nullable Conversation conversation) {
    return lens.isStaff()
        && conversation != null
        && views.showsWatchers(conversation, lens.viewer());
  }
}
