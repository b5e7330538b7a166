package io.moked.supervision.alerts.watch;

import io.moked.supervision.alerts.Severity;
import io.moked.supervision.alerts.rules.AlertRule;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One rule's word on a cause, if nothing changes.
 *
 * @param ruleId null if somebody's own threshold says so
 * @param since when it began
 * @param from when an alert is due
 * @param until when time alone ends it; null if it does not
 * @param value how the customer feels; null for other kinds than sentiment
 */
record Claim(
    @Nullable UUID ruleId,
    Severity severity,
    Instant since,
    Instant from,
    @Nullable Instant until,
    @Nullable Double value) {

  /** Due when {@code since} is so long ago as the rule says, and for as long as nothing changes. */
  static Claim lasting(AlertRule rule, Instant since) {
    return new Claim(
        rule.id(), rule.severity(), since, since.plusSeconds(rule.seconds()), null, null);
  }

  boolean isDue(Instant now) {
    return !from.isAfter(now) && (until == null || until.isAfter(now));
  }

  /** When it will say something else; null is never. */
  @Nullable Instant turns(Instant now) {
    if (from.isAfter(now)) {
      return from;
    }
    return until != null && until.isAfter(now) ? until : null;
  }
}
