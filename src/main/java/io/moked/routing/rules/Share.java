package io.moked.routing.rules;

import java.util.UUID;

/**
 * A queue's part of what a route takes.
 *
 * @param percent 1 to 100
 */
public record Share(UUID queueId, int percent) {}
