package io.moked.routing.rules;

import org.jspecify.annotations.Nullable;

/**
 * A rule of classification.
 *
 * @param when null is always
 */
public record Rule(String name, @Nullable Condition when, Enrichment set) {}
