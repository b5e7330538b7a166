package io.moked.routing.setup;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * How often a conversation may be declined, by a no or by silence (behaviour 4.8).
 *
 * @param perAgent so often the same agent is asked: 1 to 5
 * @param inAll after so many only a person decides: 1 to 100
 */
public record Declines(@Min(1) @Max(5) int perAgent, @Min(1) @Max(100) int inAll) {
  public static final Declines USUAL = new Declines(3, 20);
}
