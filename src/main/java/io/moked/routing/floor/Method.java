package io.moked.routing.floor;

import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/**
 * Whom a queue asks first among those who may be asked (behaviour 4.8). Among equals it is always
 * who has gone longest without new work.
 */
@EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
public enum Method {
  /** Most free units. */
  HIGHEST_CAPACITY,
  /** In turn: who has gone longest without new work, however much he has. */
  ADVANCED_ROUND_ROBIN,
  /** Whose last work ended the longest ago; who has just come counts as least active. */
  LEAST_ACTIVE,
  /** Highest levels in the skills asked for, added up. */
  MOST_SKILLED;

  /** The smaller, the sooner. What skills decide is not in it. */
  long rank(Seat seat) {
    return switch (this) {
      case HIGHEST_CAPACITY -> -(long) seat.free();
      case LEAST_ACTIVE -> moment(seat.releasedAt());
      case ADVANCED_ROUND_ROBIN, MOST_SKILLED -> 0;
    };
  }

  /** Nanoseconds, to be compared only; never is before everything. */
  static long moment(@Nullable Instant at) {
    return at == null
        ? Long.MIN_VALUE
        : TimeUnit.SECONDS.toNanos(at.getEpochSecond()) + at.getNano();
  }
}
