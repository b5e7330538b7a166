package io.moked.routing.setup;

import org.jspecify.annotations.Nullable;

/**
 * How a queue hands out its work and when it gives up on it.
 *
 * @param serviceLevelSeconds waiting that is still good service: 1 to 86,400
 * @param shortAbandonSeconds who leaves sooner does not count as lost: 1 to 86,400
 * @param consultSeconds how long its agents are asked for advice: 10 to 600; null: as usual
 */
public record QueueSettings(
    Assignment assignment,
    int serviceLevelSeconds,
    int shortAbandonSeconds,
    OverflowRules overflow,
    @Nullable Integer consultSeconds) {

  /** How long a queue is asked for advice unless it says otherwise. */
  public static final int USUAL_CONSULT_SECONDS = 120;

  public QueueSettings(
      Assignment assignment,
      int serviceLevelSeconds,
      int shortAbandonSeconds,
      OverflowRules overflow) {
    this(assignment, serviceLevelSeconds, shortAbandonSeconds, overflow, null);
  }

  /** How long its agents are asked for advice in turn, in seconds. */
  public int consultTime() {
    return consultSeconds == null ? USUAL_CONSULT_SECONDS : consultSeconds;
  }

  public static final QueueSettings USUAL =
      new QueueSettings(Assignment.USUAL, 60, 10, OverflowRules.NONE);
}
