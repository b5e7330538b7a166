package io.moked.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.moked.time.MovableClock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class RateLimitsTest {

  private final MovableClock clock = new MovableClock();
  private final RateLimits limits =
      new RateLimits(
          new WebSettings(
              DataSize.ofKilobytes(64),
              Map.of(),
              "classpath:/static",
              Map.of(RateLimit.CUSTOMER_MESSAGE, new Rate(3, 1, Duration.ofSeconds(10)))),
          clock);

  @Test
  void aBurstIsAllowedAndWhatComesAfterItHasToWait() {
    takeThree("a");

    assertThatThrownBy(() -> limits.take(RateLimit.CUSTOMER_MESSAGE, "a"))
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> {
              assertThat(problem.code()).isEqualTo("too-many-requests");
              assertThat(problem.retryAfter()).contains(Duration.ofSeconds(10));
            });
  }

  @Test
  void whoWaitsAsLongAsHeIsToldMayGoOn() {
    takeThree("a");
    clock.advance(Duration.ofSeconds(10));

    assertThatCode(() -> limits.take(RateLimit.CUSTOMER_MESSAGE, "a")).doesNotThrowAnyException();
    assertThatThrownBy(() -> limits.take(RateLimit.CUSTOMER_MESSAGE, "a"))
        .isInstanceOf(Problem.class);
  }

  @Test
  void oneKeyAndOneLimitDoNotUseUpAnother() {
    takeThree("a");

    takeThree("b");
    assertThatCode(() -> limits.take(RateLimit.CONVERSATION_START, "a")).doesNotThrowAnyException();
  }

  @Test
  void lookingTakesNothing() {
    for (int i = 0; i < 5; i++) {
      limits.check(RateLimit.CUSTOMER_MESSAGE, "a");
    }

    takeThree("a");
    assertThatThrownBy(() -> limits.check(RateLimit.CUSTOMER_MESSAGE, "a"))
        .isInstanceOf(Problem.class);
  }

  @Test
  void whatIsGivenBackMayBeTakenAgainButNeverMoreThanTheBurst() {
    limits.giveBack(RateLimit.CUSTOMER_MESSAGE, "a");
    takeThree("a");
    limits.giveBack(RateLimit.CUSTOMER_MESSAGE, "a");

    assertThatCode(() -> limits.take(RateLimit.CUSTOMER_MESSAGE, "a")).doesNotThrowAnyException();
    assertThatThrownBy(() -> limits.take(RateLimit.CUSTOMER_MESSAGE, "a"))
        .isInstanceOf(Problem.class);
  }

  @Test
  void whoHasOneAddressOfAnIpv6NetworkHasAllOfThem() {
    assertThat(ClientAddress.of("2001:db8:1:2:3::4")).isEqualTo(ClientAddress.of("2001:db8:1:2::"));
    assertThat(ClientAddress.of("2001:db8:1:3::")).isNotEqualTo(ClientAddress.of("2001:db8:1:2::"));
    assertThat(ClientAddress.of("fe80::1%eth0")).isEqualTo("fe80000000000000/64");
    assertThat(ClientAddress.of("192.0.2.7")).isEqualTo("192.0.2.7");
  }

  private void takeThree(String key) {
    for (int i = 0; i < 3; i++) {
      limits.take(RateLimit.CUSTOMER_MESSAGE, key);
    }
  }
}
