package io.moked.conversation.view;

import io.moked.conversation.Event;
import io.moked.conversation.EventCodec;
import io.moked.conversation.OfferKind;
import io.moked.conversation.Reason;
import io.moked.conversation.Recorded;
import io.moked.conversation.Ref;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A conversation's events in the words of staff. */
final class StaffTimeline {

  private final ConversationViews views;

  StaffTimeline(ConversationViews views) {
    this.views = views;
  }

  /**
   * @param language the customer's, in which texts that exist in several are given
   */
  TimelineItem item(UUID conversationId, Recorded recorded, long seq, String language) {
    Event event = recorded.event();
    return new TimelineItem(
        seq,
        recorded.at(),
        EventCodec.name(event.getClass()),
        TimelineItem.By.of(recorded.actor()),
        fields(conversationId, event, language));
  }

  private Map<String, @Nullable Object> fields(UUID conversationId, Event event, String language) {
    return switch (event) {
      case Event.Started it ->
          Fields.of("channel", it.channel())
              .and("subject", it.subject())
              .and("language", it.language())
              .and("consent", it.consent())
              .and("answers", it.answers())
              .map();
      case Event.Notice it -> notice(it, language);
      case Event.Queued it -> Fields.of("queue", it.queue()).and("cause", it.cause()).map();
      case Event.Offered it -> Fields.of("offer", views.offer(conversationId, it.offer())).map();
      case Event.Accepted it -> answer(it.offerId(), it.kind(), it.agent());
      case Event.Rejected it -> answer(it.offerId(), it.kind(), it.agent());
      case Event.TimedOut it -> answer(it.offerId(), it.kind(), it.agent());
      case Event.Withdrawn it -> answer(it.offerId(), it.kind(), it.agent());
      case Event.Undelivered it -> answer(it.offerId(), it.kind(), it.agent());
      case Event.SetAside it -> Fields.of("declines", it.declines()).map();
      case Event.Automated it -> Fields.of("trigger", it.trigger()).and("text", it.text()).map();
      case Event.Message it ->
          Fields.of("text", it.text())
              .and("audience", it.audience())
              .and("clientId", it.clientId())
              .map();
      case Event.Joined it ->
          Fields.of("participant", it.participant()).and("mode", it.mode()).map();
      case Event.Left it -> Fields.of("participant", it.participant()).and("mode", it.mode()).map();
      case Event.CustomerConnection it -> Fields.of("connected", it.connected()).map();
      case Event.Ended it -> ended(it.reason());
      case Event.Closed it -> Fields.of("reason", it.reason()).map();
      case Event.ForceCloseAnnounced it ->
          Fields.of("by", it.by())
              .and("reason", it.reason())
              .and("message", it.message())
              .and("dueAt", it.dueAt())
              .map();
      case Event.ForceCloseUndone it -> Fields.of("by", it.by()).map();
      case Event.ForceClosed it ->
          Fields.of("by", it.by()).and("reason", it.reason()).and("message", it.message()).map();
      case Event.Parked _, Event.Resumed _, Event.UnitsReleased _, Event.Quiet _ -> Fields.none();
    };
  }

  static Map<String, @Nullable Object> notice(Event.Notice it, String language) {
    String text = it.texts().getOrDefault(language, it.texts().get("en"));
    return Fields.of("text", text).and("texts", it.texts()).map();
  }

  private static Map<String, @Nullable Object> answer(UUID offerId, OfferKind kind, Ref agent) {
    return Fields.of("offerId", offerId).and("kind", kind).and("agent", agent).map();
  }

  /** Who ended it is told apart from how, so that a reader needs no table of causes. */
  static Map<String, @Nullable Object> ended(Reason cause) {
    String by =
        switch (cause) {
          case AGENT_ENDED, AGENT_CLOSED -> "agent";
          case CUSTOMER_ENDED, CUSTOMER_LEFT -> "customer";
          case AWAITING_ASSIGNMENT,
              AWAITING_ACCEPTANCE,
              IN_CONVERSATION,
              AWAITING_CUSTOMER,
              CUSTOMER_DISCONNECTED,
              FORCE_CLOSED,
              OVERFLOWED,
              AUTO_CLOSED ->
              "system";
        };
    return Fields.of("by", by).and("cause", cause).map();
  }
}
