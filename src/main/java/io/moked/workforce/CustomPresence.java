package io.moked.workforce;

import io.moked.language.Names;
import java.util.UUID;

/**
 * A presence of the organisation's own: Lunch, Training.
 *
 * @param base what it counts as for every decision; never {@link Presence#INACTIVE}, and fixed
 */
public record CustomPresence(UUID id, String name, Names names, Presence base) {}
