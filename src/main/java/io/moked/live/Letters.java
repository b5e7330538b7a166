package io.moked.live;

import io.moked.conversation.Answer;
import io.moked.conversation.Audience;
import io.moked.conversation.Authority;
import io.moked.conversation.Command;
import io.moked.conversation.Conversation;
import io.moked.conversation.ConversationStore;
import io.moked.conversation.Conversations;
import io.moked.conversation.Mode;
import io.moked.conversation.Outcome;
import io.moked.conversation.Request;
import io.moked.conversation.Who;
import io.moked.conversation.view.Ongoing;
import io.moked.identity.Staff;
import io.moked.language.Language;
import io.moked.ledger.EventLog;
import io.moked.ledger.Overloaded;
import io.moked.web.Problem;
import io.moked.web.RateLimit;
import io.moked.web.RateLimits;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.springframework.stereotype.Component;

/** Messages that come by socket: handed to the ledger, and answered when they are on disk. */
@Component
class Letters {

  private static final int ANSWER_WEIGHT = 300;

  private final Conversations conversations;
  private final ConversationStore store;
  private final Ongoing ongoing;
  private final Authority authority;
  private final EventLog log;
  private final RateLimits limits;
  private final Wording wording;

  Letters(
      Conversations conversations,
      ConversationStore store,
      Ongoing ongoing,
      Authority authority,
      EventLog log,
      RateLimits limits,
      Wording wording) {
    this.conversations = conversations;
    this.store = store;
    this.ongoing = ongoing;
    this.authority = authority;
    this.log = log;
    this.limits = limits;
    this.wording = wording;
  }

  /** Sends what a member of staff wrote. Does not block. */
  void send(Staff staff, ClientFrame.Send frame, Wire wire) {
    answer(
        frame,
        wire,
        staff.language(),
        Outcome.Done::seq,
        () -> {
          UUID id = LetterCheck.id(frame.of());
          Audience audience = LetterCheck.audience(frame, () -> usual(id, staff));
          return submit(id, authority.who(staff), frame, audience);
        });
  }

  /** The owner speaks to the customer, everybody else to colleagues unless he says so (S10). */
  private Audience usual(UUID id, Staff staff) {
    Optional<Mode> mode = ongoing.find(id).flatMap(it -> it.modeOf(staff.id()));
    return mode.filter(Mode.PRIMARY::equals).isPresent() ? Audience.PUBLIC : Audience.INTERNAL;
  }

  /** Sends what the customer of a conversation wrote. Does not block while it is ongoing. */
  void sendAsCustomer(UUID id, ClientFrame.Send frame, Language language, Wire wire) {
    answer(
        frame,
        wire,
        language,
        done -> publicSeq(id, done),
        () -> {
          limits.take(RateLimit.CUSTOMER_MESSAGE, id.toString());
          Conversation conversation =
              ongoing.find(id).or(() -> store.find(id)).orElseThrow(Problem::notFound);
          Who customer = Who.customer(conversation.customer().name());
          return submit(id, customer, frame, Audience.PUBLIC);
        });
  }

  private CompletableFuture<Outcome> submit(
      UUID id, Who who, ClientFrame.Send frame, Audience audience) {
    LetterCheck.check(frame);
    return conversations.submit(
        new Request(id, who, new Command.Say(frame.text(), audience, frame.clientId())));
  }

  private void answer(
      ClientFrame.Send frame,
      Wire wire,
      Language language,
      ToLongFunction<Outcome.Done> seq,
      Supplier<CompletableFuture<Outcome>> submission) {
    try {
      var _ =
          submission
              .get()
              .whenComplete((outcome, failure) ->
                  // Only noted here, on the ledger's thread; put into words on the socket's.
                  wire.send(
                      Frame.later(
                          ANSWER_WEIGHT,
                          () ->
                              failure == null
                                  ? words(frame, outcome, language, seq)
                                  : wording.failed(
                                      frame.clientId(), Problem.overloaded(), language))));
    } catch (Problem problem) {
      wire.send(Frame.of(wording.failed(frame.clientId(), problem, language)));
    } catch (Overloaded e) {
      wire.send(Frame.of(wording.failed(frame.clientId(), Problem.overloaded(), language)));
    }
  }

  private String words(
      ClientFrame.Send frame,
      Outcome outcome,
      Language language,
      ToLongFunction<Outcome.Done> seq) {
    try {
      return wording.sent(frame.clientId(), seq.applyAsLong(Answer.of(outcome)));
    } catch (Problem problem) {
      return wording.failed(frame.clientId(), problem, language);
    }
  }

  /** The number that the customer knows his message by. */
  private long publicSeq(UUID id, Outcome.Done done) {
    return done.events().stream()
        .filter(event -> event.seq() != null && event.seq() == done.seq())
        .map(event -> event.publicSeq())
        .findFirst()
        .orElseGet(() -> log.publicSeq(id, done.seq()));
  }
}
