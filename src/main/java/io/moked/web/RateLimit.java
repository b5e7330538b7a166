package io.moked.web;

import java.time.Duration;

/** What is limited, and to how much unless {@code moked.web.rate-limits} says otherwise. */
public enum RateLimit {
  /** Failed sign-ins for one username, wherever they come from. */
  SIGN_IN_USERNAME(10, 1, Duration.ofSeconds(30)),
  /** Failed sign-ins from one address, whoever they are for. */
  SIGN_IN_ADDRESS(50, 1, Duration.ofSeconds(5)),
  /** Conversations started from one address; generous, for many customers may share one. */
  CONVERSATION_START(500, 100, Duration.ofSeconds(1)),
  /** Messages of the customer of one conversation. */
  CUSTOMER_MESSAGE(60, 20, Duration.ofSeconds(1));

  private final long burst;
  private final long refill;
  private final Duration every;

  RateLimit(long burst, long refill, Duration every) {
    this.burst = burst;
    this.refill = refill;
    this.every = every;
  }

  Rate usual() {
    return new Rate(burst, refill, every);
  }
}
