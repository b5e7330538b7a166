package io.moked.conversation.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** An offer together with what is offered: what an agent decides by. */
public record OfferedConversation(
    @JsonUnwrapped ConversationView.OfferView offer, ConversationView conversation) {}
