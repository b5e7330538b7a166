package io.moked.live;

import io.moked.conversation.Conversation;
import io.moked.conversation.Ref;
import io.moked.workforce.Agent;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What concerns one member of staff himself. */
sealed interface MeEvent {

  record PresenceSet(Agent agent) implements MeEvent {}

  /** He is being asked to take it, or to help. */
  record Offered(Conversation conversation, UUID staffId) implements MeEvent {}

  /** He need not answer any more. */
  record OfferGone(UUID offerId, String outcome) implements MeEvent {}

  /** He works on it, and this is how it is now. */
  record Work(Conversation conversation) implements MeEvent {}

  record WorkGone(UUID conversationId) implements MeEvent {}

  /**
   * News, once.
   *
   * @param agent whom he had asked for; null in a force close
   * @param by who acted
   */
  record Told(String code, Conversation conversation, @Nullable Ref agent, Ref by)
      implements MeEvent {}
}
