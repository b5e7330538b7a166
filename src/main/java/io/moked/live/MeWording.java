package io.moked.live;

import io.moked.conversation.Conversation;
import io.moked.conversation.view.ConversationViews;
import io.moked.conversation.view.Ongoing;
import io.moked.conversation.view.Viewer;
import io.moked.workforce.Agent;
import io.moked.workforce.Presence;
import io.moked.workforce.PresenceChoice;
import io.moked.workforce.Roster;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts personal events into frames. */
@Component
class MeWording {

  static final String TOPIC = "me";

  private static final int WEIGHT = 3_000;

  private final ConversationViews views;
  private final Ongoing ongoing;
  private final Roster roster;
  private final Wording wording;

  MeWording(ConversationViews views, Ongoing ongoing, Roster roster, Wording wording) {
    this.views = views;
    this.ongoing = ongoing;
    this.roster = roster;
    this.wording = wording;
  }

  Frame event(long seq, MeEvent event, Viewer viewer) {
    return Frame.later(
        WEIGHT, () -> wording.of(TopicFrame.event(TOPIC, seq, words(event, viewer), null)));
  }

  private Map<String, @Nullable Object> words(MeEvent event, Viewer viewer) {
    return switch (event) {
      case MeEvent.PresenceSet(Agent agent) -> presence("presence", agent);
      case MeEvent.Offered(Conversation c, UUID staffId) ->
          words("offer", "offer", views.offered(c, staffId, viewer).orElseThrow());
      case MeEvent.OfferGone it -> {
        var words = words("offer-gone", "offerId", it.offerId());
        words.put("outcome", it.outcome());
        yield words;
      }
      case MeEvent.Work(Conversation c) -> words("work", "conversation", views.of(c, viewer));
      case MeEvent.WorkGone it -> words("work-gone", "conversationId", it.conversationId());
      case MeEvent.Told it -> {
        var words = words("told", "code", it.code());
        words.put("conversation", views.of(it.conversation(), viewer));
        words.put("agent", it.agent());
        words.put("by", it.by());
        yield words;
      }
    };
  }

  /** Everything as it is now, as the event that later ones build on. */
  Frame state(long seq, UUID staffId, Viewer viewer) {
    Agent seat = roster.find(staffId).orElse(null);
    var words = words("state", "presence", seat == null ? nobodysPresence() : presence(null, seat));
    words.put(
        "offers",
        ongoing.offeredTo(staffId).stream()
            .flatMap(conversation -> views.offered(conversation, staffId, viewer).stream())
            .toList());
    words.put("work", ongoing.workOf(staffId).stream().map(it -> views.of(it, viewer)).toList());
    return wording.frame(TopicFrame.event(TOPIC, seq, words, null));
  }

  Frame caughtUp(long seq) {
    return wording.frame(TopicFrame.caughtUp(TOPIC, seq, null));
  }

  Frame resync() {
    return wording.frame(TopicFrame.resync(TOPIC));
  }

  private static Map<String, @Nullable Object> words(
      String type, String member, @Nullable Object value) {
    var words = new LinkedHashMap<String, @Nullable Object>();
    words.put("type", type);
    words.put(member, value);
    return words;
  }

  private static Map<String, @Nullable Object> presence(@Nullable String type, Agent agent) {
    var words = new LinkedHashMap<String, @Nullable Object>();
    if (type != null) {
      words.put("type", type);
    }
    PresenceChoice choice = agent.standing().choice();
    words.put("presence", choice.id());
    words.put("base", choice.base());
    words.put("names", choice.names());
    words.put("since", agent.presenceSince());
    words.put("setBy", agent.presenceSetBy());
    words.put("cause", agent.presenceCause());
    return words;
  }

  /** Who has no seat of an agent has no presence to speak of. */
  private static Map<String, @Nullable Object> nobodysPresence() {
    var words = new LinkedHashMap<String, @Nullable Object>();
    words.put("presence", Presence.OFFLINE);
    words.put("base", Presence.OFFLINE);
    words.put("names", Presence.OFFLINE.names());
    words.put("since", null);
    words.put("setBy", null);
    words.put("cause", null);
    return words;
  }
}
