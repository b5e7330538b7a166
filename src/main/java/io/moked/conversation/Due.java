package io.moked.conversation;

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
  public static Optional<Due> next(Conversation c, Rulebook rules, Instant now) {
    if (c.state() == State.CLOSED) {
      return Optional.empty();
    }
    Optional<Rulebook.Terms> terms = rules.workstream(c.workstream().id());
    return Stream.of(
            offer(c),
            forceClose(c),
            terms.flatMap(t -> receipt(c, t)),
            overflow(c, rules, now),
            release(c),
            terms.flatMap(t -> customer(c, t)),
            terms.flatMap(t -> idle(c, t)))
        .flatMap(Optional::stream)
        .min(Comparator.comparing(Due::at));
  }

  private static Optional<Due> offer(Conversation c) {
    return c.offers().stream()
        .min(Comparator.comparing(Offer::expiresAt))
        .map(offer -> new Due(offer.expiresAt(), new Command.Expire(offer.id())));
  }

  /**
   * Only the router's offers, and a queue's turns: whoever is asked by a person is worth the whole
   * time.
   */
  private static Optional<Due> receipt(Conversation c, Rulebook.Terms terms) {
    return c.offers().stream()
        .filter(offer -> offer.needsReceipt() && offer.shownAt() == null)
        .min(Comparator.comparing(Offer::offeredAt))
        .map(offer ->
            new Due(
                offer.offeredAt().plus(terms.offers().receipt()), new Command.Expire(offer.id())));
  }

  private static Optional<Due> overflow(Conversation c, Rulebook rules, Instant now) {
    return c.state() == State.OPEN
        ? rules.overflowAt(c, now).map(at -> new Due(at, new Command.Overflow()))
        : Optional.empty();
  }

  private static Optional<Due> release(Conversation c) {
    return c.state() == State.WRAP_UP && !c.hold().released()
        ? Optional.ofNullable(c.hold().until()).map(at -> new Due(at, new Command.ReleaseUnits()))
        : Optional.empty();
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
    return Ending.idleEnd(c, terms).map(end -> new Due(end, new Command.AutoClose()));
  }
}
