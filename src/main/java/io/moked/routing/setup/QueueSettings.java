package io.moked.routing.setup;

/**
 * How a queue hands out its work and when it gives up on it.
 *
 * @param serviceLevelSeconds waiting that is still good service: 1 to 86,400
 * @param shortAbandonSeconds who leaves sooner does not count as lost: 1 to 86,400
 */
public record QueueSettings(
    Assignment assignment,
    int serviceLevelSeconds,
    int shortAbandonSeconds,
    OverflowRules overflow) {

  public static final QueueSettings USUAL =
      new QueueSettings(Assignment.USUAL, 60, 10, OverflowRules.NONE);
}
