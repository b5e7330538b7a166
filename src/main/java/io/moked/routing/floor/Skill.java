package io.moked.routing.floor;

import java.util.UUID;

/**
 * A skill with a level: what an agent has, or what a conversation asks for.
 *
 * @param level on the rating model's scale; the higher, the better
 */
public record Skill(UUID id, int level) {}
