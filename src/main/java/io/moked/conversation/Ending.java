package io.moked.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How a conversation ends: by its owner, its customer, a supervisor, or time. */
final class Ending {

  private Ending() {}

  static Decision end(Situation s, Who who) {
    return s.conversation().isOwnedBy(who.actor().id())
        ? Decision.accept(Offering.withAdvisersGone(s, ended(s, Reason.AGENT_ENDED)))
        : Decision.refuse(Refusal.Code.NOT_A_PARTICIPANT);
  }

  static Decision close() {
    return Decision.accept(new Event.Closed(Reason.AGENT_CLOSED));
  }

  /** With nobody to wrap it up, the customer's end is the end (behaviour T9, T15, T16). */
  static Decision customerEnds(Situation s) {
    return s.conversation().phase() == Phase.TALKING
        ? Decision.accept(Offering.withAdvisersGone(s, ended(s, Reason.CUSTOMER_ENDED)))
        : Decision.accept(Offering.withdrawalAnd(s, new Event.Closed(Reason.CUSTOMER_LEFT)));
  }

  static Decision giveUpCustomer(Situation s) {
    Instant lostAt = s.conversation().customer().lostAt();
    if (lostAt == null || s.now().isBefore(lostAt.plus(s.terms().customerAway()))) {
      return Decision.accept();
    }
    return s.conversation().phase() == Phase.TALKING
        ? Decision.accept(Offering.withAdvisersGone(s, ended(s, Reason.CUSTOMER_DISCONNECTED)))
        : Decision.accept(Offering.withdrawalAnd(s, new Event.Closed(Reason.CUSTOMER_LEFT)));
  }

  static Decision forceClose(Situation s, Who who, Command.ForceClose command) {
    Conversation c = s.conversation();
    if (!c.channel().isTalk()) {
      return Decision.refuse(Refusal.Code.CHANNEL_NOT_SUPPORTED);
    }
    PendingForceClose pending = c.forceClose();
    if (pending != null) {
      return Decision.refuse(Refusal.of(Refusal.Code.WRONG_STATE, "forceClose", pending));
    }
    String message = CloseText.message(c, command);
    if (command.graceSeconds() == 0) {
      return closed(s, who.ref(), command.reason(), message);
    }
    Instant dueAt = s.now().plusSeconds(command.graceSeconds());
    return Decision.accept(
        new Event.ForceCloseAnnounced(who.ref(), command.reason(), message, dueAt));
  }

  static Decision undoForceClose(Situation s, Who who) {
    return s.conversation().forceClose() == null
        ? Decision.refuse(Refusal.of(Refusal.Code.WRONG_STATE, "state", s.conversation().state()))
        : Decision.accept(new Event.ForceCloseUndone(who.ref()));
  }

  static Decision finishForceClose(Situation s) {
    PendingForceClose pending = s.conversation().forceClose();
    return pending == null || s.now().isBefore(pending.dueAt())
        ? Decision.accept()
        : closed(s, pending.by(), pending.reason(), pending.message());
  }

  private static Decision closed(
      Situation s, Ref by, String reason, @org.jspecify.annotations.Nullable String message) {
    return Decision.accept(Offering.withdrawalAnd(s, new Event.ForceClosed(by, reason, message)));
  }

  private static Event[] ended(Situation s, Reason reason) {
    Instant until = s.terms().wrapUp().heldUntil(s.now());
    Event ended = new Event.Ended(reason, until);
    boolean free = until != null && !until.isAfter(s.now());
    return free ? new Event[] {ended, new Event.UnitsReleased()} : new Event[] {ended};
  }

  static Decision releaseUnits(Situation s) {
    Conversation.Hold hold = s.conversation().hold();
    return hold.released() || hold.until() == null || s.now().isBefore(hold.until())
        ? Decision.accept()
        : Decision.accept(new Event.UnitsReleased());
  }

  /** Its queue can't serve it: it goes where the queue's rules send it, or ends (behaviour 4.7). */
  static Decision overflow(Situation s) {
    return s.rules()
        .overflow(s.conversation(), s.now())
        .map(it ->
            Decision.accept(
                it.queue() == null
                    ? new Event.Closed(Reason.OVERFLOWED)
                    : new Event.Queued(it.queue(), it.cause(), it.why())))
        .orElseGet(Decision::accept);
  }

  static Decision autoClose(Situation s) {
    Conversation c = s.conversation();
    boolean idle = idleEnd(c, s.terms()).filter(end -> !s.now().isBefore(end)).isPresent();
    if (!idle) {
      return Decision.accept();
    }
    return Decision.accept(Offering.withdrawalAnd(s, new Event.Closed(Reason.AUTO_CLOSED)));
  }

  /** When nothing will have happened for too long; units that wrap-up holds are held to the end. */
  static Optional<Instant> idleEnd(Conversation c, Rulebook.Terms terms) {
    Duration limit = terms.autoClose().in(c.state());
    if (limit == null) {
      return Optional.empty();
    }
    Instant end = c.times().activityAt().plus(limit);
    Instant held = c.hold().until();
    return Optional.of(
        c.state() == State.WRAP_UP && held != null && held.isAfter(end) ? held : end);
  }
}
