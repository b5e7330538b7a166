package io.moked.supervision.agents;

import static io.moked.supervision.agents.Today.What.ACCEPTED;
import static io.moked.supervision.agents.Today.What.MISSED;
import static io.moked.supervision.agents.Today.What.OFFERED;
import static io.moked.supervision.agents.Today.What.REJECTED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TallyTest {

  private static final UUID AVI = new UUID(0, 1);
  private static final UUID NOA = new UUID(0, 2);
  private static final LocalDate SUNDAY = LocalDate.of(2026, 3, 1);
  private static final LocalDate MONDAY = SUNDAY.plusDays(1);

  private final Tally tally = new Tally();
  private long offers;

  @Test
  void eachAgentsAnswersAreHisOwn() {
    told(AVI, SUNDAY, OFFERED, ACCEPTED);
    told(AVI, SUNDAY, OFFERED, REJECTED);
    told(AVI, SUNDAY, OFFERED, MISSED);
    told(NOA, SUNDAY, OFFERED);

    assertThat(tally.of(AVI, SUNDAY)).isEqualTo(new Today(3, 1, 1, 1));
    assertThat(tally.of(AVI, SUNDAY).unanswered()).isEqualTo(2);
    assertThat(tally.of(NOA, SUNDAY)).isEqualTo(new Today(1, 0, 0, 0));
  }

  @Test
  void anOfferOfBeforeMidnightThatIsAnsweredAfterItCountsOnBothDays() {
    UUID offer = new UUID(1, 1);
    tally.count(offer, AVI, OFFERED, SUNDAY);
    assertThat(tally.of(AVI, SUNDAY)).isEqualTo(new Today(1, 0, 0, 0));
    assertThat(tally.of(AVI, MONDAY)).isEqualTo(Today.NOTHING);

    tally.count(offer, AVI, MISSED, MONDAY);
    assertThat(tally.of(AVI, MONDAY)).isEqualTo(new Today(0, 0, 0, 1));
  }

  @Test
  void whatIsBothReadAndHeardOfCountsOnce() {
    UUID offer = new UUID(1, 1);
    assertThat(tally.count(offer, AVI, OFFERED, SUNDAY)).isTrue();
    assertThat(tally.count(offer, AVI, OFFERED, SUNDAY)).isFalse();
    tally.settle();
    told(AVI, SUNDAY, OFFERED);
    assertThat(tally.of(AVI, SUNDAY)).isEqualTo(new Today(2, 0, 0, 0));
  }

  private void told(UUID agent, LocalDate day, Today.What... what) {
    UUID offer = new UUID(2, ++offers);
    for (Today.What one : what) {
      tally.count(offer, agent, one, day);
    }
  }
}
