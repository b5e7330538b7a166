package io.moked.workforce;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * What changes a presence by itself (behaviour 4.6), as decisions see it.
 *
 * @param byLoad what an agent holds makes him available, busy, or not to be disturbed
 * @param afterMissedOffer what a missed offer makes of him: inactive or do not disturb; null for
 *     nothing
 * @param afterRejectedOffer the same for an offer that he rejects
 * @param restore how soon after a lost connection he must be back to have his presence again
 * @param zone where the organisation's day ends
 */
public record PresenceRules(
    boolean byLoad,
    @Nullable Presence afterMissedOffer,
    @Nullable Presence afterRejectedOffer,
    Duration restore,
    ZoneId zone) {

  /** Nothing changes by itself. */
  public static final PresenceRules OFF =
      new PresenceRules(false, null, null, Duration.ZERO, ZoneOffset.UTC);

  /** As a new organisation begins. */
  public static PresenceRules usual(ZoneId zone) {
    return new PresenceRules(true, null, null, Duration.ofSeconds(150), zone);
  }

  /** The organisation's day at {@code now}. */
  public LocalDate day(Instant now) {
    return LocalDate.ofInstant(now, zone);
  }
}
