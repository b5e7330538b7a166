package io.moked.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class StopwatchTest {

  private static final long MILLI = TimeUnit.MILLISECONDS.toNanos(1);

  private final Stopwatch stopwatch = new Stopwatch();

  @Test
  void startAndStopMayBeToldInEitherOrder() {
    stopwatch.started("a", 0);
    stopwatch.stopped("a", 100 * MILLI);
    stopwatch.stopped("b", 100 * MILLI);
    stopwatch.started("b", 0);
    assertThat(stopwatch.spread().p50()).isBetween(99.0, 101.0);
    assertThat(stopwatch.spread().max()).isBetween(99.0, 101.0);
  }

  @Test
  void onlyTheFirstStopCounts() {
    stopwatch.stopped("a", 100 * MILLI);
    stopwatch.stopped("a", 900 * MILLI);
    stopwatch.started("a", 0);
    assertThat(stopwatch.spread().max()).isBetween(99.0, 101.0);
  }

  @Test
  void whatIsForgottenIsNotMeasured() {
    stopwatch.started("a", 0);
    stopwatch.forget("a");
    stopwatch.stopped("a", MILLI);
    assertThat(stopwatch.spread().max()).isZero();
  }
}
