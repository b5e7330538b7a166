package io.moked.contract;

import static io.moked.contract.Rules.after;
import static io.moked.contract.Rules.before;
import static io.moked.contract.Rules.end;
import static io.moked.contract.Rules.overflow;
import static io.moked.contract.Rules.to;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A queue that closes while somebody waits in it. */
class HoursOverflowTest extends TimedOutside {

  private UUID day;
  private UUID night;

  @BeforeEach
  void aQueueByDayAndOneByNight() {
    day = centre.queue();
    night = admin.opensQueue(maya);
  }

  private UUID keeps(String zone, Map<String, Object> then, String... fromTo) {
    UUID hours = Hours.daily(admin, zone, fromTo);
    admin.changesQueue(day, Map.of("hoursId", hours));
    admin.changesQueue(day, overflow(List.of(before("out-of-hours", null, then)), List.of()));
    return hours;
  }

  /** The next time that a clock there shows this. */
  private Instant next(String zone, String time) {
    var there = clock.instant().atZone(ZoneId.of(zone));
    return there
        .toLocalDate()
        .plusDays(1)
        .atTime(LocalTime.parse(time))
        .atZone(ZoneId.of(zone))
        .toInstant();
  }

  private String queueOf(Customer customer) {
    return dana.sees(customer).get("queue").get("id").asString();
  }

  private void assertStillIn(UUID queue, Customer customer) {
    settle(customer);
    assertThat(queueOf(customer)).isEqualTo(queue.toString());
    assertThat(dana.sees(customer).get("state").asString()).isEqualTo("open");
  }

  /** On the day when the clocks are changed it closes by the wall's new time. */
  @ParameterizedTest
  @CsvSource({
    "Asia/Jerusalem, true",
    "Asia/Jerusalem, false",
    "America/New_York, true",
    "America/New_York, false"
  })
  void atThatInstantItIsMovedAlsoWhenTheClocksAreChanged(String zone, boolean spring) {
    var transition = ZoneId.of(zone).getRules().nextTransition(clock.instant());
    while (transition.isGap() != spring) {
      transition = ZoneId.of(zone).getRules().nextTransition(transition.getInstant());
    }
    leapTo(transition.getInstant().minusSeconds(600));
    centre.changeWorkstream(Map.of("autoClose", Usual.idle(null, null, null, null)));
    LocalTime closing = LocalTime.of(12, 0);
    keeps(zone, to(night), "00:00-12:00");
    Customer yossi = customers.starts("Yossi");
    Instant closes =
        transition
            .getDateTimeAfter()
            .toLocalDate()
            .atTime(closing)
            .atZone(ZoneId.of(zone))
            .toInstant();

    clock.turnTo(closes.minusMillis(1));
    assertStillIn(day, yossi);
    theMomentComes();

    soonInQueue(yossi, night);
    assertThat(assertNow(yossi, "queued").get("cause").asString()).isEqualTo("overflowed");
  }

  @Test
  void thoseWhoWaitAreEndedIfThatIsItsRule() {
    leapTo(next("UTC", "10:00"));
    keeps("UTC", end(), "09:00-10:10");
    Customer yossi = customers.starts("Yossi");
    Customer naomi = customers.starts("Naomi");

    pass(600);

    for (Customer each : List.of(yossi, naomi)) {
      assertThat(soonIn(each, "closed").get("reason").asString()).isEqualTo("overflowed");
      assertNow(each, "closed");
    }
  }

  @Test
  void whatASupervisorAssignsIntoAClosedQueueStaysThereUntilItClosesAgain() {
    leapTo(next("UTC", "08:00"));
    UUID elsewhere = admin.opensQueue(avi);
    centre.changeWorkstream(Rules.routes(Rules.route("elsewhere", null, elsewhere)));
    centre.changeWorkstream(Map.of("autoClose", Usual.idle(null, null, null, null)));
    keeps("UTC", to(night), "09:00-10:00");
    Customer yossi = customers.starts("Yossi");

    dana.assigns(yossi, day, true);
    assertStillIn(day, yossi);
    admin.changesQueue(elsewhere, Map.of("priority", 3));
    assertStillIn(day, yossi);
    pass(3600);
    assertStillIn(day, yossi);
    pass(3600);

    soonInQueue(yossi, night);
    assertNow(yossi, "queued");
  }

  @Test
  void itsTimeInAClosedQueueMovesItAllTheSame() {
    UUID elsewhere = admin.opensQueue(avi);
    centre.changeWorkstream(Rules.routes(Rules.route("elsewhere", null, elsewhere)));
    UUID third = admin.opensQueue(maya);
    admin.changesQueue(day, Map.of("hoursId", Hours.never(admin)));
    admin.changesQueue(
        day,
        overflow(List.of(before("out-of-hours", null, to(night))), List.of(after(60, to(third)))));
    Customer yossi = customers.starts("Yossi");
    dana.assigns(yossi, day, true);

    pass(60);

    soonInQueue(yossi, third);
    assertNow(yossi, "queued");
  }

  @Test
  void hoursThatAreChangedSoThatItIsClosedNowMoveThemAtOnce() {
    leapTo(next("UTC", "10:00"));
    UUID hours = keeps("UTC", to(night), "09:00-17:00");
    Customer yossi = customers.starts("Yossi");

    Hours.change(admin, hours, "UTC", "12:00-17:00");

    soonInQueue(yossi, night);
    assertNow(yossi, "queued");
  }

  @Test
  void whoWasBeingAskedWhenItClosedIsMovedWhenTheAnswerIsNo() {
    leapTo(next("UTC", "10:00"));
    keeps("UTC", to(night), "09:00-10:01");
    Customer yossi = customers.starts("Yossi");
    avi.isAvailable();
    avi.isOffered(yossi);
    avi.is("away");

    pass(61);
    avi.rejects(yossi);

    soonInQueue(yossi, night);
  }

  @Test
  void whoeverIsTalkedToIsLeftInPeaceWhenItCloses() {
    leapTo(next("UTC", "10:00"));
    keeps("UTC", end(), "09:00-10:01");
    Customer yossi = talking();

    pass(60);

    settle(yossi);
    assertThat(dana.sees(yossi).get("state").asString()).isEqualTo("active");
  }

  @Test
  void recordsAreMovedAndNeverEnded() {
    leapTo(next("UTC", "10:00"));
    UUID cases = AdministratorSeat.idOf(admin.opensQueue("Cases", "record", avi));
    UUID late = AdministratorSeat.idOf(admin.opensQueue("Late cases", "record", maya));
    admin.changesQueue(cases, Map.of("hoursId", Hours.daily(admin, "UTC", "09:00-10:01")));
    admin.changesQueue(cases, overflow(List.of(before("out-of-hours", null, to(late))), List.of()));
    Customer writer = over("record", cases);

    pass(60);

    assertThat(soonInQueue(writer, late).get("state").asString()).isEqualTo("open");
  }
}
