package io.moked.workforce;

import io.moked.language.Names;
import java.util.UUID;

/**
 * A kind of work of which an agent does only so much (behaviour 4.5).
 *
 * @param limit places of an agent who has no number of his own; 1 to 1000
 * @param endOfDay a place that was released comes back only when the day ends; fixed
 * @param blocking once it is full its agent is offered nothing at all
 */
public record CapacityProfile(
    UUID id, String name, Names names, int limit, boolean endOfDay, boolean blocking) {}
