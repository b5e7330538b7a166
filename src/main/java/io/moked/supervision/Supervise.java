package io.moked.supervision;

import io.moked.conversation.Answer;
import io.moked.conversation.Authority;
import io.moked.conversation.Command;
import io.moked.conversation.Conversation;
import io.moked.conversation.Conversations;
import io.moked.conversation.Outcome;
import io.moked.conversation.Request;
import io.moked.conversation.Who;
import io.moked.conversation.view.ConversationView;
import io.moked.conversation.view.ConversationViews;
import io.moked.conversation.view.Viewer;
import io.moked.identity.Staff;
import io.moked.ledger.Overloaded;
import io.moked.web.Problem;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Carries out a supervisor's command; every refusal, also for want of a right, is in the audit. */
@Component
class Supervise {

  /**
   * What became of one of many.
   *
   * @param problem why it was not carried out; null if it was
   */
  record Result(UUID id, @Nullable Problem problem) {}

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

  /**
   * The same command on many: handed in together, so that they share commits, and decided each for
   * itself. One that is refused keeps none of the others from being carried out.
   */
  List<Result> carryOut(Staff staff, List<UUID> conversationIds, Command command) {
    Who who = authority.who(staff);
    List<CompletableFuture<Result>> answers =
        conversationIds.stream().map(id -> submit(new Request(id, who, command))).toList();
    return answers.stream().map(CompletableFuture::join).toList();
  }

  private CompletableFuture<Result> submit(Request request) {
    UUID id = request.conversationId();
    try {
      return conversations.submit(request).thenApply(outcome -> new Result(id, problem(outcome)));
    } catch (Overloaded e) {
      return CompletableFuture.completedFuture(new Result(id, Problem.overloaded()));
    }
  }

  private static @Nullable Problem problem(Outcome outcome) {
    return outcome instanceof Outcome.Refused refused ? Answer.problem(refused.refusal()) : null;
  }
}
