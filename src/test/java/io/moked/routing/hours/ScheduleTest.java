package io.moked.routing.hours;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ScheduleTest {

  private static Instant at(String instant) {
    return Instant.parse(instant);
  }

  @Test
  void itOpensWithTheFirstMinuteAndIsClosedFromTheLastOn() {
    Schedule schedule = new Week("UTC").on(MONDAY, "09:00-17:00").schedule();

    assertThat(schedule.isOpen(at("2026-11-16T08:59:59.999999Z"))).isFalse();
    assertThat(schedule.isOpen(at("2026-11-16T09:00:00Z"))).isTrue();
    assertThat(schedule.isOpen(at("2026-11-16T16:59:59.999999Z"))).isTrue();
    assertThat(schedule.isOpen(at("2026-11-16T17:00:00Z"))).isFalse();
  }

  @Test
  void theNextChangeIsExactAndNeverTheInstantItself() {
    Schedule schedule = new Week("UTC").on(MONDAY, "09:00-17:00").schedule();

    assertThat(schedule.nextChange(at("2026-11-16T08:59:59.5Z")))
        .contains(at("2026-11-16T09:00:00Z"));
    assertThat(schedule.nextChange(at("2026-11-16T09:00:00Z")))
        .contains(at("2026-11-16T17:00:00Z"));
    assertThat(schedule.nextChange(at("2026-11-16T17:00:00Z")))
        .contains(at("2026-11-23T09:00:00Z"));
  }

  @Test
  void opensAtIsNowWhileItIsOpen() {
    Schedule schedule = new Week("UTC").on(MONDAY, "09:00-12:00", "13:00-17:00").schedule();

    assertThat(schedule.opensAt(at("2026-11-16T10:00:00Z"))).contains(at("2026-11-16T10:00:00Z"));
    assertThat(schedule.opensAt(at("2026-11-16T12:00:00Z"))).contains(at("2026-11-16T13:00:00Z"));
  }

  @Test
  void aNightOfTwoSpansHasNoChangeAtMidnight() {
    Schedule schedule =
        new Week("Asia/Jerusalem").on(THURSDAY, "22:00-24:00").on(FRIDAY, "00:00-06:00").schedule();

    assertThat(schedule.isOpen(at("2026-11-19T21:59:59Z"))).isTrue();
    assertThat(schedule.isOpen(at("2026-11-19T22:00:00Z"))).isTrue();
    assertThat(schedule.nextChange(at("2026-11-19T20:00:00Z")))
        .contains(at("2026-11-20T04:00:00Z"));
  }

  @Test
  void spansThatTouchAreOne() {
    Schedule schedule = new Week("UTC").on(MONDAY, "12:00-17:00", "09:00-12:00").schedule();

    assertThat(schedule.nextChange(at("2026-11-16T10:00:00Z")))
        .contains(at("2026-11-16T17:00:00Z"));
  }

  @Test
  void whatIsAlwaysOpenOrNeverHasNoChange() {
    Instant now = at("2026-11-16T10:00:00Z");

    Schedule always = new Week("Europe/Berlin").daily("00:00-12:00", "12:00-24:00").schedule();
    assertThat(always.isOpen(now)).isTrue();
    assertThat(always.nextChange(now)).isEmpty();
    assertThat(always.opensAt(now)).contains(now);

    Schedule never = new Week("Europe/Berlin").schedule();
    assertThat(never.isOpen(now)).isFalse();
    assertThat(never.nextChange(now)).isEmpty();
    assertThat(never.opensAt(now)).isEmpty();
  }

  @Test
  void aHolidayStandsInPlaceOfItsWeekday() {
    Schedule schedule =
        new Week("Asia/Jerusalem")
            .daily("09:00-17:00")
            .holiday("2026-09-12")
            .holiday("2026-09-13")
            .holiday("2026-09-14", "10:00-12:00")
            .schedule();

    assertThat(schedule.nextChange(at("2026-09-11T14:00:00Z")))
        .contains(at("2026-09-14T07:00:00Z"));
    assertThat(schedule.nextChange(at("2026-09-14T07:00:00Z")))
        .contains(at("2026-09-14T09:00:00Z"));
    assertThat(schedule.nextChange(at("2026-09-14T09:00:00Z")))
        .contains(at("2026-09-15T06:00:00Z"));
  }

  @Test
  void aHolidayCenturiesAheadIsFoundAtOnce() {
    Schedule open = new Week("Europe/Berlin").daily("00:00-24:00").holiday("2199-12-25").schedule();
    assertThat(open.nextChange(at("2026-01-01T00:00:00Z"))).contains(at("2199-12-24T23:00:00Z"));
    assertThat(open.nextChange(at("2199-12-25T00:00:00Z"))).contains(at("2199-12-25T23:00:00Z"));
    assertThat(open.nextChange(at("2199-12-25T23:00:00Z"))).isEmpty();

    Schedule once = new Week("Europe/Berlin").holiday("2199-07-01", "09:00-10:00").schedule();
    assertThat(once.opensAt(at("2026-01-01T00:00:00Z"))).contains(at("2199-07-01T07:00:00Z"));
    assertThat(once.nextChange(at("2199-07-01T08:00:00Z"))).isEmpty();
  }

  @Test
  void anHourThatTheClockSkipsInSpringIsNeverOpen() {
    // In Berlin 02:00 is followed by 03:00 on 29 March 2026.
    Schedule within = new Week("Europe/Berlin").on(SUNDAY, "02:00-03:00").schedule();
    assertThat(within.opensAt(at("2026-03-28T12:00:00Z"))).contains(at("2026-04-05T00:00:00Z"));

    Schedule into = new Week("Europe/Berlin").on(SUNDAY, "02:30-04:00").schedule();
    assertThat(into.opensAt(at("2026-03-28T12:00:00Z"))).contains(at("2026-03-29T01:00:00Z"));

    Schedule across = new Week("Europe/Berlin").on(SUNDAY, "01:00-02:30").schedule();
    assertThat(across.nextChange(at("2026-03-29T00:00:00Z"))).contains(at("2026-03-29T01:00:00Z"));
  }

  @Test
  void anHourThatTheClockShowsTwiceInAutumnIsOpenTwice() {
    // In Berlin 03:00 is followed by 02:00 on 25 October 2026.
    Schedule schedule = new Week("Europe/Berlin").on(SUNDAY, "02:00-02:30").schedule();

    assertThat(schedule.nextChange(at("2026-10-24T12:00:00Z")))
        .contains(at("2026-10-25T00:00:00Z"));
    assertThat(schedule.nextChange(at("2026-10-25T00:00:00Z")))
        .contains(at("2026-10-25T00:30:00Z"));
    assertThat(schedule.nextChange(at("2026-10-25T00:30:00Z")))
        .contains(at("2026-10-25T01:00:00Z"));
    assertThat(schedule.nextChange(at("2026-10-25T01:00:00Z")))
        .contains(at("2026-10-25T01:30:00Z"));
  }

  @Test
  void theSameTimeOfDayIsAnotherInstantAfterTheChange() {
    // In Israel the clock is put forward on Friday, 27 March 2026.
    Schedule schedule = new Week("Asia/Jerusalem").on(SUNDAY, "09:00-17:00").schedule();

    assertThat(schedule.opensAt(at("2026-03-20T12:00:00Z"))).contains(at("2026-03-22T07:00:00Z"));
    assertThat(schedule.opensAt(at("2026-03-27T12:00:00Z"))).contains(at("2026-03-29T06:00:00Z"));
  }

  @Test
  void aDayWhoseMidnightIsSkippedBeginsLater() {
    // In Sao Paulo 00:00 was followed by 01:00 on 4 November 2018, a Sunday.
    Schedule schedule = new Week("America/Sao_Paulo").on(SUNDAY, "00:00-12:00").schedule();

    assertThat(schedule.opensAt(at("2018-11-03T12:00:00Z"))).contains(at("2018-11-04T03:00:00Z"));
    assertThat(schedule.nextChange(at("2018-11-04T03:00:00Z")))
        .contains(at("2018-11-04T14:00:00Z"));
  }

  @Test
  void aClockThatIsPutBackIntoAHolidayReturnsToIt() {
    // In Newfoundland 00:01 of 7 November 2010 was followed by 23:01 of the day before.
    Schedule schedule =
        new Week("America/St_Johns").daily("00:00-24:00").holiday("2010-11-06").schedule();

    assertThat(schedule.nextChange(at("2010-11-06T12:00:00Z")))
        .contains(at("2010-11-07T02:30:00Z"));
    assertThat(schedule.nextChange(at("2010-11-07T02:30:00Z")))
        .contains(at("2010-11-07T02:31:00Z"));
    assertThat(schedule.nextChange(at("2010-11-07T02:31:00Z")))
        .contains(at("2010-11-07T03:30:00Z"));
    assertThat(schedule.nextChange(at("2010-11-07T03:30:00Z"))).isEmpty();
  }

  @Test
  void aSpanEndsAfterItBeginsAndATimeIsOfOneDay() {
    TimeOfDay nine = TimeOfDay.parse("09:00");
    assertThatThrownBy(() -> new Span(nine, nine)).hasMessageContaining("09:00 to 09:00");
    for (String wrong : new String[] {"24:01", "9:00", "09:60", "25:00", "", "09:00:00", "-1:00"}) {
      assertThatThrownBy(() -> TimeOfDay.parse(wrong)).as(wrong).hasMessageContaining("expected");
    }
    assertThat(TimeOfDay.parse("24:00")).hasToString("24:00").isEqualTo(TimeOfDay.END);
  }
}
