package io.moked.workforce;

import io.moked.language.Names;
import java.util.UUID;

/**
 * What some agents can and some conversations need.
 *
 * @param kind for grouping, in the administrator's words: language, topic
 */
public record Skill(UUID id, String name, Names names, String kind, UUID ratingModelId) {}
