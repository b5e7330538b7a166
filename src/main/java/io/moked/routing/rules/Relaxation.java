package io.moked.routing.rules;

import org.jspecify.annotations.Nullable;

/**
 * A step down of a wanted skill.
 *
 * @param afterSeconds of waiting
 * @param level what is asked for from then on; null is: the skill no longer matters
 */
public record Relaxation(int afterSeconds, @Nullable Integer level) {}
