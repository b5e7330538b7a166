package io.moked.routing.floor;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who could have been asked, as he stood then.
 *
 * @param free units
 * @param distance of his skills from those asked for; 0 has them all
 * @param lastAssignedAt null if never
 * @param declines how often he has declined this conversation
 */
public record Candidate(
    UUID id, int free, int distance, @Nullable Instant lastAssignedAt, int declines) {

  static Candidate of(Item item, Seat seat) {
    return new Candidate(
        seat.id(),
        seat.free(),
        item.demand().distance(seat),
        seat.assignedAt(),
        item.declinesOf(seat.id()));
  }
}
