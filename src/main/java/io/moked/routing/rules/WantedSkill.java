package io.moked.routing.rules;

import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * A skill that a conversation asks for (behaviour 4.9).
 *
 * @param level on its rating model's scale, at first
 * @param relax later and lower each
 */
public record WantedSkill(UUID skillId, int level, List<Relaxation> relax) {

  public WantedSkill {
    relax = List.copyOf(relax);
  }

  /** The level asked for after {@code seconds} of waiting; empty once it no longer matters. */
  public OptionalInt levelAfter(long seconds) {
    Integer asked = level;
    for (Relaxation step : relax) {
      if (step.afterSeconds() <= seconds) {
        asked = step.level();
      }
    }
    return asked == null ? OptionalInt.empty() : OptionalInt.of(asked);
  }
}
