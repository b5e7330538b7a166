package io.moked.workforce;

/**
 * How well an agent has a skill.
 *
 * @param level on the scale of the skill's rating model
 * @param active false while it is not to be asked of him
 */
public record SkillLevel(int level, boolean active) {}
