package io.moked.contract;

import static io.moked.contract.Rules.route;
import static io.moked.contract.Rules.routes;
import static io.moked.contract.Rules.test;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Rules that look at the clock: the one on the wall where the queue works. */
class TimeRulesTest extends TimedOutside {

  private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");

  private ZonedDateTime nextThere(java.time.DayOfWeek day, int hour) {
    return clock
        .instant()
        .atZone(AUCKLAND)
        .with(TemporalAdjusters.next(day))
        .truncatedTo(ChronoUnit.DAYS)
        .withHour(hour);
  }

  private UUID hours(String zone, List<Map<String, Object>> week) {
    var request =
        Map.of(
            "name", Catalogue.unique("Hours"), "zone", zone, "week", week, "holidays", List.of());
    return AdministratorSeat.idOf(admin.post("/api/operating-hours", request));
  }

  private String queueOf(Customer customer) {
    return dana.sees(customer).get("queue").get("id").asString();
  }

  @Test
  void theDayAndTheTimeOfDayAreThoseOfTheQueuesZone() {
    UUID monday = admin.opensQueue(maya);
    UUID early = admin.opensQueue(maya);
    UUID auckland = hours("Pacific/Auckland", List.of());
    admin.changesQueue(centre.queue(), Map.of("hoursId", auckland));
    centre.changeWorkstream(
        routes(
            route("early", test("time.of-day", "less-than", "08:30"), early),
            route("monday", test("time.day", "is", "monday"), monday)));

    // While it is Monday morning in Auckland it is still Sunday in Greenwich.
    leapTo(nextThere(java.time.DayOfWeek.MONDAY, 8).withMinute(29).toInstant());
    assertThat(queueOf(customers.starts("Yossi"))).isEqualTo(early.toString());
    pass(60);
    assertThat(queueOf(customers.starts("Yossi"))).isEqualTo(monday.toString());
    leapTo(nextThere(java.time.DayOfWeek.TUESDAY, 0).toInstant());
    assertThat(queueOf(customers.starts("Yossi"))).isEqualTo(early.toString());
    pass(9 * 3600);
    assertThat(queueOf(customers.starts("Yossi"))).isEqualTo(centre.queue().toString());
  }

  @Test
  void operatingHoursOpenAndCloseARoute() {
    UUID day = admin.opensQueue(maya);
    UUID night = admin.opensQueue(maya);
    UUID daily =
        hours(
            "Pacific/Auckland",
            List.of(Map.of("day", "wednesday", "from", "09:00", "to", "17:00")));
    centre.changeWorkstream(
        routes(
            route("open", test("time.hours", "open", daily), day),
            route("closed", test("time.hours", "closed", daily), night)));

    leapTo(nextThere(java.time.DayOfWeek.WEDNESDAY, 9).minusSeconds(1).toInstant());
    assertThat(queueOf(customers.starts("Yossi"))).isEqualTo(night.toString());
    pass(1);
    assertThat(queueOf(customers.starts("Yossi"))).isEqualTo(day.toString());
  }
}
