package io.moked.routing;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * How long one waits in each queue, learnt from how fast it has lately been served: a moving
 * average over the time between two who were taken, and its spread. Says nothing before enough were
 * taken, and forgets what is too old to tell (behaviour 6).
 */
@Component
class WaitEstimates {

  /** Seconds; {@code low} to {@code high} is where eight of ten should find themselves. */
  record Wait(long low, long likely, long high) {}

  private static final int ENOUGH = 5;
  private static final double WEIGHT = 0.1;

  /** A pause longer than this is a quiet time or a night, and says nothing of the speed. */
  private static final double LONGEST_GAP = 900;

  /** How many standard deviations leave one in ten on each side. */
  private static final double TENTH = 1.2816;

  private record Pace(
      @org.jspecify.annotations.Nullable Instant last, int seen, double mean, double variance) {
    static final Pace UNKNOWN = new Pace(null, 0, 0, 0);

    Pace served(Instant at) {
      if (last == null) {
        return new Pace(at, 0, 0, 0);
      }
      double gap =
          Math.min(LONGEST_GAP, Math.max(0, Duration.between(last, at).toMillis() / 1000.0));
      if (seen == 0) {
        return new Pace(at, 1, gap, gap * gap);
      }
      double off = gap - mean;
      return new Pace(
          at, seen + 1, mean + WEIGHT * off, (1 - WEIGHT) * (variance + WEIGHT * off * off));
    }
  }

  private final Map<UUID, Pace> paces = new ConcurrentHashMap<>();

  /** Somebody who waited in this queue was taken. */
  void served(UUID queueId, Instant at) {
    paces.compute(queueId, (_, pace) -> (pace == null ? Pace.UNKNOWN : pace).served(at));
  }

  /** What somebody waits who has {@code ahead} before him; empty while it is not known. */
  Optional<Wait> of(UUID queueId, int ahead) {
    Pace pace = paces.getOrDefault(queueId, Pace.UNKNOWN);
    if (pace.seen() < ENOUGH) {
      return Optional.empty();
    }
    int turns = ahead + 1;
    double likely = turns * pace.mean();
    double spread = TENTH * Math.sqrt(turns * pace.variance());
    return Optional.of(
        new Wait(
            Math.round(Math.max(0, likely - spread)),
            Math.round(likely),
            Math.round(likely + spread)));
  }
}
