package io.moked.supervision.alerts.watch;

import io.moked.supervision.alerts.Alert;
import io.moked.supervision.alerts.Severity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An alert whose cause lasts, as it was last written down. */
record Standing(
    Severity severity, @Nullable UUID ruleId, @Nullable UUID queueId, @Nullable Double value) {

  static Standing of(Alert alert) {
    return new Standing(alert.severity(), alert.ruleId(), alert.queueId(), alert.value());
  }

  static Standing of(Claim claim, @Nullable UUID queueId) {
    return new Standing(claim.severity(), claim.ruleId(), queueId, claim.value());
  }

  /** Whether a claim says more than what is written down: graver, by a rule at last, unhappier. */
  boolean isWorsenedBy(Claim claim) {
    return claim.severity().compareTo(severity) > 0
        || (ruleId == null && claim.ruleId() != null)
        || (value != null && claim.value() != null && claim.value() < value);
  }

  /** What is written down then: nothing gets better before it is over. */
  Standing worsened(Claim claim) {
    return new Standing(
        claim.severity().compareTo(severity) > 0 ? claim.severity() : severity,
        claim.ruleId() == null ? ruleId : claim.ruleId(),
        queueId,
        value == null || claim.value() == null
            ? value
            : Double.valueOf(Math.min(value, claim.value())));
  }
}
