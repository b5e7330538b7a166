package io.moked.conversation.view;

import io.moked.conversation.Conversation;
import io.moked.conversation.ConversationStore;
import io.moked.conversation.EventCodec;
import io.moked.conversation.Recorded;
import io.moked.language.Language;
import io.moked.ledger.Actor;
import io.moked.ledger.EventLog;
import io.moked.ledger.LoggedEvent;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What happened in a conversation, as staff and as its customer read it. */
@Component
public class Timeline {

  private final EventLog log;
  private final EventCodec codec;
  private final ConversationStore conversations;
  private final StaffTimeline staff;

  public Timeline(
      EventLog log, EventCodec codec, ConversationStore conversations, ConversationViews views) {
    this.log = log;
    this.codec = codec;
    this.conversations = conversations;
    this.staff = new StaffTimeline(views);
  }

  /** What staff see after {@code after}, oldest first, at most {@code limit} items. */
  public List<TimelineItem> of(UUID conversationId, long after, int limit) {
    List<LoggedEvent> page = log.of(conversationId, after, limit);
    String language = language(conversationId, page);
    return page.stream()
        .map(logged -> forStaff(conversationId, codec.read(logged), language))
        .toList();
  }

  /** What the customer sees after his own {@code after}, oldest first, at most {@code limit}. */
  public List<TimelineItem> forCustomer(UUID conversationId, long after, int limit) {
    List<LoggedEvent> page = log.publicOf(conversationId, after, limit);
    String language = language(conversationId, page);
    return page.stream()
        .map(logged -> forCustomer(conversationId, codec.read(logged), language))
        .toList();
  }

  /** An event that was just committed, as staff see it; it has a place in their timeline. */
  public TimelineItem forStaff(Conversation conversation, Recorded recorded) {
    return forStaff(conversation.id(), recorded, conversation.language());
  }

  /** An event that was just committed, as the customer sees it; it has a place in his timeline. */
  public TimelineItem forCustomer(Conversation conversation, Recorded recorded) {
    return forCustomer(conversation.id(), recorded, conversation.language());
  }

  /** A member of staff as the customer of this conversation knows him. */
  public static TimelineItem.By toCustomer(UUID conversationId, Actor actor) {
    return CustomerTimeline.actor(conversationId, actor);
  }

  private TimelineItem forStaff(UUID conversationId, Recorded recorded, String language) {
    long seq = Objects.requireNonNull(recorded.seq(), "seq");
    return staff.item(conversationId, recorded, seq, language);
  }

  private static TimelineItem forCustomer(UUID conversationId, Recorded recorded, String language) {
    long seq = Objects.requireNonNull(recorded.publicSeq(), "publicSeq");
    return CustomerTimeline.item(conversationId, recorded, seq, language);
  }

  /** Only the monitoring notice exists in several languages, so only its page asks for his. */
  private String language(UUID conversationId, List<LoggedEvent> page) {
    boolean asked = page.stream().anyMatch(logged -> logged.type().equals("notice"));
    return asked
        ? conversations.find(conversationId).map(Conversation::language).orElse(Language.EN.tag())
        : Language.EN.tag();
  }
}
