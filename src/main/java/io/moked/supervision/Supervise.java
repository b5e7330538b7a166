package io.moked.supervision;

import io.moked.conversation.Answer;
import io.moked.conversation.Authority;
import io.moked.conversation.Command;
import io.moked.conversation.Conversation;
import io.moked.conversation.Conversations;
import io.moked.conversation.Request;
import io.moked.conversation.view.ConversationView;
import io.moked.conversation.view.ConversationViews;
import io.moked.conversation.view.Viewer;
import io.moked.identity.Staff;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Carries out a supervisor's command; every refusal, also for want of a right, is in the audit. */
@Component
class Supervise {

  private final Conversations conversations;
  private final Authority authority;
  private final ConversationViews views;

  Supervise(Conversations conversations, Authority authority, ConversationViews views) {
    this.conversations = conversations;
    this.authority = authority;
    this.views = views;
  }

  ConversationView carryOut(Staff staff, UUID conversationId, Command command) {
    var request = new Request(conversationId, authority.who(staff), command);
    Conversation after = Answer.of(conversations.execute(request)).conversation();
    return views.of(after, Viewer.of(staff));
  }
}
