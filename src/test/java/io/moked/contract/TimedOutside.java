package io.moked.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.moked.time.MovableClock;
import io.moked.time.MovableTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/**
 * As {@link Outside}, in a centre where time stands still unless the test moves it. One server
 * serves all tests that extend this.
 */
@Import(MovableTime.class)
@TestPropertySource(properties = "moked.workforce.zone=Asia/Jerusalem")
abstract class TimedOutside extends Outside {

  private static final Duration SOON = Duration.ofSeconds(20);
  private static final Duration MOMENT = Duration.ofMillis(1);

  @Autowired protected MovableClock clock;

  protected void pass(long seconds) {
    clock.advance(Duration.ofSeconds(seconds));
  }

  /** As good as so many seconds; {@link #theMomentComes} is the rest. */
  protected void passAlmost(long seconds) {
    clock.advance(Duration.ofSeconds(seconds).minus(MOMENT));
  }

  protected void theMomentComes() {
    clock.advance(MOMENT);
  }

  /** So far ahead that nobody's session lasts. */
  protected void leapTo(Instant instant) {
    clock.turnTo(instant);
    everybodyIsBack();
  }

  /** What time has brought by now is decided. */
  protected void settle(Customer of) {
    for (int round = 0; round < 3; round++) {
      clock.settle();
      // Refused, but in its turn behind whatever time has sent there before.
      var _ = dana.answer("DELETE", Seat.path(of) + "/force-close", null);
    }
  }

  /** The conversation's head, once it is as it should be by now. */
  protected JsonNode soon(Customer of, Predicate<JsonNode> as) {
    return await("change of " + of)
        .atMost(SOON)
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(10))
        .until(() -> dana.sees(of), as);
  }

  protected JsonNode soonIn(Customer of, String state) {
    return soon(of, head -> head.get("state").asString().equals(state));
  }

  protected JsonNode soonInQueue(Customer of, Object queue) {
    return soon(of, head -> head.get("queue").get("id").asString().equals(queue.toString()));
  }

  /** The last of a type in the timeline happened now, not a moment later. */
  protected JsonNode assertNow(Customer of, String type) {
    List<JsonNode> items = dana.reads(of, type);
    assertThat(items).as("%s of %s", type, of).isNotEmpty();
    assertThat(Instant.parse(items.getLast().get("at").asString())).isEqualTo(clock.instant());
    return items.getLast();
  }
}
