package io.moked.conversation.view;

import io.moked.conversation.Channel;
import io.moked.conversation.Consent;
import io.moked.conversation.Conversation;
import io.moked.conversation.Mode;
import io.moked.conversation.Participant;
import io.moked.conversation.Reason;
import io.moked.conversation.Ref;
import io.moked.conversation.Routing;
import io.moked.conversation.State;
import io.moked.language.Names;
import io.moked.time.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Conversations as the ledger may have left them. */
public final class Samples {

  public static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  private Samples() {}

  public static Ref ref(String en, String he) {
    return new Ref(Ids.next(), en, new Names(en, he));
  }

  /** Waits in {@code queue} since {@code createdAt}. */
  public static Conversation open(String customer, Ref queue, Instant createdAt) {
    return conversation(
        Ids.next(), State.OPEN, customer, queue, null, times(createdAt, createdAt, null));
  }

  /** {@code owner} talks to him; he had waited for {@code waited}. */
  public static Conversation talking(
      String customer, Ref queue, Ref owner, Instant createdAt, Duration waited) {
    Instant since = createdAt.plus(waited);
    return conversation(
        Ids.next(),
        State.ACTIVE,
        customer,
        queue,
        owner,
        new Conversation.Times(createdAt, null, waited, since, Duration.ZERO, since, since));
  }

  /** The same conversation in another state. */
  public static Conversation in(State state, Conversation c, @Nullable Ref owner) {
    return conversation(c.id(), state, c.customer().name(), c.queue(), owner, c.times());
  }

  private static Conversation.Times times(
      Instant createdAt, @Nullable Instant waiting, @Nullable Instant handling) {
    return new Conversation.Times(
        createdAt, waiting, Duration.ZERO, handling, Duration.ZERO, null, createdAt);
  }

  private static Conversation conversation(
      UUID id,
      State state,
      String customer,
      Ref queue,
      @Nullable Ref owner,
      Conversation.Times times) {
    List<Participant> participants =
        owner == null
            ? List.of()
            : List.of(new Participant(owner, Mode.PRIMARY, times.createdAt()));
    return new Conversation(
        id,
        Channel.LIVE_CHAT,
        state,
        state == State.OPEN ? Reason.AWAITING_ASSIGNMENT : Reason.IN_CONVERSATION,
        "About " + customer,
        "en",
        new Conversation.Customer(id, customer, true, null, Map.of()),
        queue,
        ref("Website chat", "צ'אט באתר"),
        participants,
        null,
        List.of(),
        null,
        null,
        Consent.NOTICED,
        30,
        0,
        0,
        Map.of(),
        null,
        new Routing(
            Set.of(),
            List.of(),
            Map.of(),
            Map.of(),
            times.createdAt(),
            null,
            Set.of(),
            Set.of(),
            false),
        new Conversation.Hold(false, null),
        times,
        null,
        new Conversation.Position(3, 2, 3));
  }
}
