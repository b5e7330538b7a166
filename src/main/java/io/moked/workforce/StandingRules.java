package io.moked.workforce;

import io.moked.ledger.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How an agent's presence follows from what happens to him (behaviour 4.6, 2.5). Pure. */
final class StandingRules {

  private StandingRules() {}

  /** After his load, his capacity or the rules have changed. */
  static Standing afterLoad(Standing before, Capacity capacity, Instant now, PresenceRules rules) {
    if (!followsLoad(before)) {
      return before;
    }
    Presence fitting = rules.byLoad() ? byLoad(capacity, now, rules) : withoutLoad(before);
    return fitting == before.presence()
        ? before
        : Standing.caused(fitting, PresenceCause.LOAD, now);
  }

  /** A chosen away, offline or do not disturb stays until somebody changes it. */
  private static boolean followsLoad(Standing standing) {
    return switch (standing.cause()) {
      case LOAD -> true;
      case CHOSEN ->
          standing.presence() == Presence.AVAILABLE || standing.presence() == Presence.BUSY;
      case MISSED_OFFER, REJECTED_OFFER, LOST_CONNECTION -> false;
    };
  }

  /** Once load no longer counts, nobody stays in what it had made of him. */
  private static Presence withoutLoad(Standing before) {
    return before.cause() == PresenceCause.LOAD ? Presence.AVAILABLE : before.presence();
  }

  static Presence byLoad(Capacity capacity, Instant now, PresenceRules rules) {
    if (capacity.isFull(rules.day(now))) {
      return Presence.DO_NOT_DISTURB;
    }
    return capacity.isIdle() ? Presence.AVAILABLE : Presence.BUSY;
  }

  /** Only who works is taken out of it: who is away on purpose stays away. */
  static Standing afterOffer(Standing before, OfferEnd end, Instant now, PresenceRules rules) {
    @Nullable Presence wanted =
        switch (end) {
          case MISSED -> rules.afterMissedOffer();
          case REJECTED -> rules.afterRejectedOffer();
        };
    if (wanted == null || !followsLoad(before)) {
      return before;
    }
    PresenceCause cause =
        switch (end) {
          case MISSED -> PresenceCause.MISSED_OFFER;
          case REJECTED -> PresenceCause.REJECTED_OFFER;
        };
    return Standing.caused(wanted, cause, now);
  }

  /** Offline at once; what he was is kept for when he comes back. */
  static Standing afterLoss(Standing before, Instant now) {
    if (before.presence() == Presence.OFFLINE) {
      return before;
    }
    Standing lost = Standing.caused(Presence.OFFLINE, PresenceCause.LOST_CONNECTION, now);
    return new Standing(lost.choice(), lost.since(), lost.setBy(), lost.cause(), before);
  }

  /**
   * Back in time he is what he was, seen in the light of his load now; later he begins anew, in his
   * default presence, or available.
   */
  static Standing afterReturn(
      Standing before,
      Capacity capacity,
      @Nullable PresenceChoice usual,
      Instant now,
      PresenceRules rules) {
    if (before.cause() != PresenceCause.LOST_CONNECTION) {
      return before;
    }
    Standing former = before.former();
    boolean inTime = !now.isAfter(before.since().plus(rules.restore()));
    return former != null && inTime && !rules.restore().isZero()
        ? afterLoad(former, capacity, now, rules)
        : anew(usual == null ? available() : usual, capacity, now, rules);
  }

  private static PresenceChoice available() {
    return PresenceChoice.of(Presence.AVAILABLE);
  }

  /** A sign-in: who is not there takes his default presence, if he has one. */
  static Standing afterSignIn(
      Standing before,
      Capacity capacity,
      @Nullable PresenceChoice usual,
      Instant now,
      PresenceRules rules) {
    if (before.cause() == PresenceCause.LOST_CONNECTION) {
      return afterReturn(before, capacity, usual, now, rules);
    }
    if (usual == null || before.presence() != Presence.OFFLINE || usual.equals(before.choice())) {
      return before;
    }
    return anew(usual, capacity, now, rules);
  }

  /** Somebody gives him back to what he usually is; nobody comes to work by it. */
  static Standing afterReset(
      Standing before,
      Capacity capacity,
      @Nullable PresenceChoice usual,
      Actor by,
      Instant now,
      PresenceRules rules) {
    if (before.presence() == Presence.OFFLINE) {
      return before;
    }
    PresenceChoice choice = usual == null ? available() : usual;
    return afterLoad(Standing.chosen(choice, by, now), capacity, now, rules);
  }

  private static Standing anew(
      PresenceChoice choice, Capacity capacity, Instant now, PresenceRules rules) {
    return afterLoad(Standing.chosen(choice, Actor.SYSTEM, now), capacity, now, rules);
  }
}
