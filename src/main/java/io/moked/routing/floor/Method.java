package io.moked.routing.floor;

import java.time.Instant;
import java.util.Comparator;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/** Whom a queue asks first among those who may be asked (behaviour 4.8). */
@EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
public enum Method {
  /** Most free units; among equals, who has gone longest without new work. */
  HIGHEST_CAPACITY,
  /** In turn: who has gone longest without new work, however much he has. */
  ADVANCED_ROUND_ROBIN,
  /** Whose last work ended the longest ago; who has just come counts as least active. */
  LEAST_ACTIVE;

  /** Best first; never calls two different seats equal. */
  Comparator<Seat> order() {
    Comparator<Seat> first =
        switch (this) {
          case HIGHEST_CAPACITY -> Comparator.comparingInt(Seat::free).reversed();
          case ADVANCED_ROUND_ROBIN -> Comparator.comparing(Method::lastAssigned);
          case LEAST_ACTIVE -> Comparator.comparing(Method::lastReleased);
        };
    return first.thenComparing(Method::lastAssigned).thenComparing(Seat::id);
  }

  private static Instant lastAssigned(Seat seat) {
    Instant at = seat.assignedAt();
    return at == null ? Instant.MIN : at;
  }

  private static Instant lastReleased(Seat seat) {
    Instant at = seat.releasedAt();
    return at == null ? Instant.MIN : at;
  }
}
