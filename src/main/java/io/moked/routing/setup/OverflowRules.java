package io.moked.routing.setup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/**
 * When a queue hands its conversations on (behaviour 4.7).
 *
 * @param before looked at when one arrives, and the hours again whenever they change
 * @param inQueue looked at when one has waited exactly so long
 */
public record OverflowRules(
    @NotNull List<@NotNull @Valid Before> before, @NotNull List<@NotNull @Valid Waited> inQueue) {

  public static final OverflowRules NONE = new OverflowRules(List.of(), List.of());

  /** What makes a queue unable to serve. */
  @EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
  public enum When {
    OUT_OF_HOURS,
    WAITING_ITEMS,
    PREDICTED_WAIT
  }

  /**
   * A reason for which a queue can't take one more.
   *
   * @param limit items, or seconds; null with {@code OUT_OF_HOURS}
   */
  public record Before(@NotNull When when, @Nullable Integer limit, @NotNull OverflowAction then) {}

  /** After so many seconds in this queue. */
  public record Waited(int afterSeconds, @NotNull OverflowAction then) {}
}
