package io.moked.channel.livechat;

import io.moked.conversation.Answer;
import io.moked.conversation.Audience;
import io.moked.conversation.Command;
import io.moked.conversation.Conversation;
import io.moked.conversation.ConversationStore;
import io.moked.conversation.Conversations;
import io.moked.conversation.Outcome;
import io.moked.conversation.Request;
import io.moked.conversation.State;
import io.moked.conversation.Who;
import io.moked.conversation.view.Timeline;
import io.moked.conversation.view.TimelineItem;
import io.moked.identity.CurrentCustomer;
import io.moked.ledger.Actor;
import io.moked.ledger.EventLog;
import io.moked.web.Problem;
import io.moked.web.RateLimit;
import io.moked.web.RateLimits;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The customer's side of his one conversation. */
@RestController
class CustomerController {

  static final int TIMELINE_PAGE = 500;

  record MessageRequest(
      @NotBlank @Size(max = Command.Say.LONGEST_TEXT) String text,
      @Nullable @Size(min = 1, max = Command.Say.LONGEST_CLIENT_ID) String clientId) {}

  record Sent(long seq) {}

  record Story(List<TimelineItem> items, State state, TimelineItem.@Nullable By agent) {}

  private final Conversations conversations;
  private final ConversationStore store;
  private final Timeline timeline;
  private final EventLog log;
  private final RateLimits limits;
  private final WaitingRoom waitingRoom;

  CustomerController(
      Conversations conversations,
      ConversationStore store,
      Timeline timeline,
      EventLog log,
      RateLimits limits,
      WaitingRoom waitingRoom) {
    this.conversations = conversations;
    this.store = store;
    this.timeline = timeline;
    this.log = log;
    this.limits = limits;
    this.waitingRoom = waitingRoom;
  }

  @PostMapping("/api/customer/messages")
  Sent send(@CurrentCustomer UUID conversationId, @Valid @RequestBody MessageRequest request) {
    limits.take(RateLimit.CUSTOMER_MESSAGE, conversationId.toString());
    String clientId =
        request.clientId() == null ? UUID.randomUUID().toString() : request.clientId();
    var say = new Command.Say(request.text(), Audience.PUBLIC, clientId);
    Outcome.Done done = Answer.of(conversations.execute(asCustomer(conversationId, say)));
    return new Sent(log.publicSeq(conversationId, done.seq()));
  }

  @GetMapping("/api/customer/timeline")
  Story story(@CurrentCustomer UUID conversationId, @RequestParam(defaultValue = "0") long after) {
    Conversation conversation = find(conversationId);
    return new Story(
        timeline.forCustomer(conversationId, after, TIMELINE_PAGE),
        conversation.state(),
        conversation
            .owner()
            .map(owner -> new Actor(Actor.Kind.AGENT, owner.id(), owner.name(), owner.names()))
            .map(owner -> Timeline.toCustomer(conversationId, owner))
            .orElse(null));
  }

  /** His place in the queue; every figure is null unless he waits to be offered to somebody. */
  @GetMapping("/api/customer/waiting")
  Waiting waiting(@CurrentCustomer UUID conversationId) {
    return waitingRoom.of(find(conversationId));
  }

  @PostMapping("/api/customer/end")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void end(@CurrentCustomer UUID conversationId) {
    Answer.of(conversations.execute(asCustomer(conversationId, new Command.CustomerEnd())));
  }

  private Request asCustomer(UUID conversationId, Command command) {
    return new Request(
        conversationId, Who.customer(find(conversationId).customer().name()), command);
  }

  private Conversation find(UUID id) {
    return store.find(id).orElseThrow(Problem::notFound);
  }
}
