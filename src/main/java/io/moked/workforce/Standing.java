package io.moked.workforce;

import io.moked.ledger.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An agent's presence, and how it came about.
 *
 * @param former what a lost connection took from him; null unless that is the cause
 */
public record Standing(
    PresenceChoice choice,
    Instant since,
    Actor setBy,
    PresenceCause cause,
    @Nullable Standing former) {

  public static Standing chosen(PresenceChoice choice, Actor by, Instant now) {
    return new Standing(choice, now, by, PresenceCause.CHOSEN, null);
  }

  /** Set by the system, with no name of its own. */
  static Standing caused(Presence presence, PresenceCause cause, Instant now) {
    return new Standing(PresenceChoice.of(presence), now, Actor.SYSTEM, cause, null);
  }

  public Presence presence() {
    return choice.base();
  }
}
