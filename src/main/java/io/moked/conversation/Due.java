package io.moked.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The next thing that time brings to a conversation. Derived from its state, so it survives a
 * restart with it; the command finds for itself whether it still applies, so it may fire twice and
 * has its effect once.
 */
public record Due(Instant at, Command command) {

  /** The earliest, if any. */
  public static Optional<Due> next(Conversation c, Rulebook rules) {
    if (c.state() == State.CLOSED) {
      return Optional.empty();
    }
    Optional<Rulebook.Terms> terms = rules.workstream(c.workstream().id());
    return Stream.of(
            offer(c),
            forceClose(c),
            terms.flatMap(t -> customer(c, t)),
            terms.flatMap(t -> idle(c, t)))
        .flatMap(Optional::stream)
        .min(Comparator.comparing(Due::at));
  }

  private static Optional<Due> offer(Conversation c) {
    return Optional.ofNullable(c.offer())
        .map(offer -> new Due(offer.expiresAt(), new Command.Expire(offer.id())));
  }

  private static Optional<Due> forceClose(Conversation c) {
    return Optional.ofNullable(c.forceClose())
        .map(pending -> new Due(pending.dueAt(), new Command.FinishForceClose()));
  }

  private static Optional<Due> customer(Conversation c, Rulebook.Terms terms) {
    boolean matters = Transitions.legal(new Command.GiveUpCustomer()).contains(c.phase());
    return Optional.ofNullable(c.customer().lostAt())
        .filter(_ -> matters)
        .map(lostAt -> new Due(lostAt.plus(terms.customerAway()), new Command.GiveUpCustomer()));
  }

  private static Optional<Due> idle(Conversation c, Rulebook.Terms terms) {
    Duration limit = terms.autoClose().in(c.state());
    return limit == null
        ? Optional.empty()
        : Optional.of(new Due(c.times().activityAt().plus(limit), new Command.AutoClose()));
  }
}
