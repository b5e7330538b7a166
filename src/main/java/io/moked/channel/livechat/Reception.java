package io.moked.channel.livechat;

import io.moked.channel.livechat.WidgetController.StartRequest;
import io.moked.conversation.Answer;
import io.moked.conversation.Command;
import io.moked.conversation.Consent;
import io.moked.conversation.ConversationStore;
import io.moked.conversation.Conversations;
import io.moked.conversation.Request;
import io.moked.conversation.State;
import io.moked.conversation.Who;
import io.moked.language.Language;
import io.moked.language.Texts;
import io.moked.routing.Workstream;
import io.moked.time.Ids;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Receives customers: turns what the widget sends into a conversation. */
@Component
class Reception {

  private static final Texts TEXTS = Texts.of("texts");

  private final Conversations conversations;
  private final ConversationStore store;

  Reception(Conversations conversations, ConversationStore store) {
    this.conversations = conversations;
    this.store = store;
  }

  boolean isOngoing(UUID conversationId) {
    return store.find(conversationId).filter(it -> it.state() != State.CLOSED).isPresent();
  }

  /** Begins a conversation and returns its id. */
  UUID begin(Workstream workstream, StartRequest request) {
    String tag = Objects.requireNonNullElse(request.language(), Language.EN.tag());
    Language language = Language.of(Locale.forLanguageTag(tag));
    String visitor = TEXTS.get(language, "customer.visitor");
    String name = blankAsNull(request.name());
    var start =
        new Command.Start(
            workstream.channel(),
            name == null ? visitor : name,
            language.tag(),
            Objects.requireNonNullElse(blankAsNull(request.subject()), ""),
            workstream.id(),
            Objects.requireNonNullElse(request.answers(), Map.of()),
            Objects.requireNonNullElse(request.context(), Map.of()),
            consent(workstream, request.consent()));
    UUID id = Ids.next();
    Answer.of(conversations.execute(new Request(id, Who.customer(start.customerName()), start)));
    return id;
  }

  /** Silence is no consent where one is required (S2). */
  private static Consent consent(Workstream workstream, @Nullable Boolean said) {
    return switch (workstream.monitoring().consent()) {
      case OFF -> Consent.NOT_ASKED;
      case NOTICE -> Consent.NOTICED;
      case REQUIRED -> Boolean.TRUE.equals(said) ? Consent.GIVEN : Consent.REFUSED;
    };
  }

  private static @Nullable String blankAsNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
