package io.moked.supervision.alerts;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a supervisor wants to be told of.
 *
 * @param queueIds of which queues; empty is of all within his sight
 * @param sound a sound tells him
 * @param desktop a notification of the desktop tells him
 * @param below his own threshold of customers' feelings, -1 to 0; null is the rules'
 */
public record AlertSubscription(
    Set<AlertKind> kinds,
    Set<UUID> queueIds,
    boolean sound,
    boolean desktop,
    @Nullable Double below) {

  /** Everything, quietly. */
  public static final AlertSubscription USUAL =
      new AlertSubscription(
          EnumSet.copyOf(Arrays.asList(AlertKind.values())), Set.of(), false, false, null);

  public AlertSubscription {
    kinds = Set.copyOf(kinds);
    queueIds = Set.copyOf(queueIds);
  }

  /** Whether he wants to be told of an alert. */
  boolean follows(Alert alert) {
    return kinds.contains(alert.kind())
        && (queueIds.isEmpty() || (alert.queueId() != null && queueIds.contains(alert.queueId())))
        && (alert.kind() != AlertKind.SENTIMENT || feels(alert));
  }

  /** What is urgent comes through whatever threshold he has set. */
  private boolean feels(Alert alert) {
    Double value = alert.value();
    return below == null
        ? alert.ruleId() != null
        : alert.severity() == Severity.URGENT || (value != null && value < below);
  }
}
