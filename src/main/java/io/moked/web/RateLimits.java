package io.moked.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Who may do how much of what. Each key (an address, a username, a conversation) has a bucket of
 * its own on this node; a bucket that has had time to fill up again is forgotten.
 */
@Component
public class RateLimits {

  private static final int MAX_KEYS = 100_000;

  private final Map<RateLimit, Buckets> limits = new EnumMap<>(RateLimit.class);

  RateLimits(WebSettings settings, Clock clock) {
    ClockMeter meter = new ClockMeter(clock);
    for (RateLimit limit : RateLimit.values()) {
      limits.put(
          limit, new Buckets(settings.rateLimits().getOrDefault(limit, limit.usual()), meter));
    }
  }

  /** Takes one; throws {@link Problem} {@code too-many-requests} when none is left. */
  public void take(RateLimit limit, String key) {
    ConsumptionProbe probe = bucket(limit, key).tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      throw Problem.tooManyRequests(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }
  }

  /** Throws as {@link #take} would, but takes nothing: to refuse before there is any work. */
  public void check(RateLimit limit, String key) {
    var estimate = bucket(limit, key).estimateAbilityToConsume(1);
    if (!estimate.canBeConsumed()) {
      throw Problem.tooManyRequests(Duration.ofNanos(estimate.getNanosToWaitForRefill()));
    }
  }

  /** Gives back what was {@link #take taken}: for what counts only when it fails. */
  public void giveBack(RateLimit limit, String key) {
    bucket(limit, key).addTokens(1);
  }

  private Bucket bucket(RateLimit limit, String key) {
    Buckets buckets = limits.get(limit);
    if (buckets == null) {
      throw new IllegalStateException("every limit has its buckets: " + limit);
    }
    return buckets.of(key);
  }

  /** The buckets of one limit. */
  private static final class Buckets {

    private final Cache<String, Bucket> byKey;
    private final Rate rate;
    private final ClockMeter meter;

    Buckets(Rate rate, ClockMeter meter) {
      this.rate = rate;
      this.meter = meter;
      this.byKey =
          Caffeine.newBuilder()
              .maximumSize(MAX_KEYS)
              .expireAfterAccess(rate.untilFull())
              .ticker(meter::currentTimeNanos)
              .build();
    }

    Bucket of(String key) {
      return byKey.get(key, _ -> fullBucket());
    }

    private Bucket fullBucket() {
      return Bucket.builder()
          .addLimit(limit -> limit.capacity(rate.burst()).refillGreedy(rate.refill(), rate.every()))
          .withCustomTimePrecision(meter)
          .build();
    }
  }

  /** Lets the buckets live by the clock that everything else lives by. */
  private record ClockMeter(Clock clock) implements TimeMeter {

    @Override
    public long currentTimeNanos() {
      Instant now = clock.instant();
      return now.getEpochSecond() * 1_000_000_000L + now.getNano();
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
