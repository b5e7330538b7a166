package io.moked.conversation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A skill that a conversation asks for, and how that wish gives way while it waits (behaviour 4.9).
 *
 * @param level on the skill's rating model; the higher, the better
 * @param relax steps, each later than the one before and asking for less
 */
public record WantedSkill(UUID skillId, int level, List<Relaxation> relax) {

  public WantedSkill {
    relax = List.copyOf(relax);
  }

  /**
   * From a time of waiting on.
   *
   * @param level what is asked for from then on; null if the skill is not asked for any more
   */
  public record Relaxation(int afterSeconds, @Nullable Integer level) {}

  /** The level asked for after {@code seconds} of waiting; empty once it no longer matters. */
  public OptionalInt levelAfter(long seconds) {
    Integer asked = level;
    for (Relaxation step : relax) {
      if (seconds >= step.afterSeconds()) {
        asked = step.level();
      }
    }
    return asked == null ? OptionalInt.empty() : OptionalInt.of(asked);
  }

  /** What is left of the wish after {@code seconds} of waiting; empty once it no longer matters. */
  public Optional<WantedSkill> after(long seconds) {
    OptionalInt asked = levelAfter(seconds);
    return asked.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new WantedSkill(
                skillId,
                asked.getAsInt(),
                relax.stream().filter(step -> step.afterSeconds() > seconds).toList()));
  }
}
