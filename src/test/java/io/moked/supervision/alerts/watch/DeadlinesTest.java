package io.moked.supervision.alerts.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class DeadlinesTest {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  private final Deadlines<String> deadlines = new Deadlines<>();

  @Test
  void whatIsDueIsTakenInTheOrderOfItsTimesAndOnce() {
    deadlines.set("third", NOON.plusSeconds(3));
    deadlines.set("first", NOON.plusSeconds(1));
    deadlines.set("second", NOON.plusSeconds(2));

    assertThat(deadlines.earliest()).contains(NOON.plusSeconds(1));
    assertThat(deadlines.take(NOON)).isEmpty();
    assertThat(deadlines.take(NOON.plusSeconds(2))).containsExactly("first", "second");
    assertThat(deadlines.take(NOON.plusSeconds(2))).isEmpty();
    assertThat(deadlines.earliest()).contains(NOON.plusSeconds(3));
  }

  @Test
  void whatIsSetAnewIsNoLongerDueAtItsFirstTime() {
    deadlines.set("one", NOON);
    deadlines.set("one", NOON.plusSeconds(9));

    assertThat(deadlines.take(NOON.plusSeconds(8))).isEmpty();
    assertThat(deadlines.take(NOON.plusSeconds(9))).containsExactly("one");
  }

  @Test
  void whatIsCancelledLeavesNothingBehind() {
    deadlines.set("one", NOON);
    deadlines.cancel("one");
    deadlines.cancel("never set");

    assertThat(deadlines.earliest()).isEmpty();
    assertThat(deadlines.size()).isZero();
  }

  @Test
  void aHundredThousandAreKeptAndTheEarliestIsAtHand() {
    for (int i = 100_000; i > 0; i--) {
      deadlines.set("item " + i, NOON.plusSeconds(i));
    }

    assertThat(deadlines.earliest()).contains(NOON.plusSeconds(1));
    assertThat(deadlines.take(NOON.plusSeconds(2))).containsExactly("item 1", "item 2");
    assertThat(deadlines.size()).isEqualTo(99_998);
  }
}
