package io.moked.conversation;

import java.time.Duration;
import java.time.Instant;

/** How a conversation ends: by its owner, its customer, a supervisor, or time. */
final class Ending {

  private Ending() {}

  static Decision end(Situation s, Who who) {
    return s.conversation().isOwnedBy(who.actor().id())
        ? Decision.accept(Offering.withdrawalAnd(s, new Event.Ended(Reason.AGENT_ENDED)))
        : Decision.refuse(Refusal.Code.NOT_A_PARTICIPANT);
  }

  static Decision close() {
    return Decision.accept(new Event.Closed(Reason.AGENT_CLOSED));
  }

  /** With nobody to wrap it up, the customer's end is the end (behaviour T9, T15, T16). */
  static Decision customerEnds(Situation s) {
    Event end =
        s.conversation().phase() == Phase.TALKING
            ? new Event.Ended(Reason.CUSTOMER_ENDED)
            : new Event.Closed(Reason.CUSTOMER_LEFT);
    return Decision.accept(Offering.withdrawalAnd(s, end));
  }

  static Decision giveUpCustomer(Situation s) {
    Instant lostAt = s.conversation().customer().lostAt();
    if (lostAt == null || s.now().isBefore(lostAt.plus(s.terms().customerAway()))) {
      return Decision.accept();
    }
    Event end =
        s.conversation().phase() == Phase.TALKING
            ? new Event.Ended(Reason.CUSTOMER_DISCONNECTED)
            : new Event.Closed(Reason.CUSTOMER_LEFT);
    return Decision.accept(Offering.withdrawalAnd(s, end));
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
    if (command.graceSeconds() == 0) {
      return closed(s, who.ref(), command.reason(), command.message());
    }
    Instant dueAt = s.now().plusSeconds(command.graceSeconds());
    return Decision.accept(
        new Event.ForceCloseAnnounced(who.ref(), command.reason(), command.message(), dueAt));
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

  static Decision autoClose(Situation s) {
    Conversation c = s.conversation();
    Duration idle = s.terms().autoClose().in(c.state());
    if (idle == null || s.now().isBefore(c.times().activityAt().plus(idle))) {
      return Decision.accept();
    }
    return Decision.accept(Offering.withdrawalAnd(s, new Event.Closed(Reason.AUTO_CLOSED)));
  }
}
