package io.moked.routing.hours;

import static org.assertj.core.api.Assertions.assertThat;

import io.moked.language.Names;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random hours over two years, against somebody who looks at the clock on the wall each minute. */
class SlowScheduleTest {

  private static final LocalDate FIRST_DAY = LocalDate.of(2017, 6, 1);
  private static final Duration TWO_YEARS = Duration.ofDays(730);
  private static final Duration MINUTE = Duration.ofMinutes(1);

  record Game(String zone, long seed) {}

  static Stream<Game> games() {
    return Stream.of(
            "Asia/Jerusalem",
            "Europe/Berlin",
            // Its midnights are skipped and shown twice.
            "America/Sao_Paulo",
            "Asia/Kolkata",
            // Half an hour off, and half an hour of daylight saving.
            "Australia/Lord_Howe",
            "America/St_Johns",
            "Asia/Kathmandu",
            "UTC")
        .flatMap(zone -> Stream.of(1L, 2L, 3L).map(seed -> new Game(zone, seed)));
  }

  @ParameterizedTest
  @MethodSource("games")
  void everyChangeIsFoundByWhoeverLooksEachMinute(Game game) {
    OperatingHours hours = random(game);
    var schedule = new Schedule(hours);
    Instant from = FIRST_DAY.atStartOfDay(hours.zone()).toInstant();
    Instant end = from.plus(TWO_YEARS);
    boolean open = isOpen(hours, from);
    Optional<Instant> promised = schedule.nextChange(from);
    for (Instant at = from; at.isBefore(end); at = at.plus(MINUTE)) {
      boolean now = isOpen(hours, at);
      // Said without a text a million times: building one would take longer than the game.
      if (schedule.isOpen(at) != now || now != open != promised.equals(Optional.of(at))) {
        assertThat(schedule.isOpen(at)).as("%s at %s", game, at).isEqualTo(now);
        assertThat(promised).as("%s changes to open %s at %s", game, now, at).contains(at);
      }
      if (now != open) {
        open = now;
        promised = schedule.nextChange(at);
        // From within the last moment before it, too.
        assertThat(schedule.nextChange(at.minusNanos(1))).as("%s", game).contains(at);
      }
    }
  }

  private static boolean isOpen(OperatingHours hours, Instant at) {
    ZonedDateTime wall = at.atZone(hours.zone());
    int minute = wall.getHour() * 60 + wall.getMinute();
    for (Holiday holiday : hours.holidays()) {
      if (holiday.date().equals(wall.toLocalDate())) {
        return holiday.spans().stream().anyMatch(it -> holds(it.from(), it.to(), minute));
      }
    }
    for (WeeklySpan it : hours.week()) {
      if (it.day() == wall.getDayOfWeek() && holds(it.from(), it.to(), minute)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(TimeOfDay from, TimeOfDay to, int minute) {
    return from.minute() <= minute && minute < to.minute();
  }

  private static OperatingHours random(Game game) {
    var random = new Random(game.seed() * 31 + game.zone().hashCode());
    var week = new ArrayList<WeeklySpan>();
    boolean even = game.seed() == 3;
    for (DayOfWeek day : DayOfWeek.values()) {
      List<Span> spans =
          even ? List.of(new Span(TimeOfDay.MIDNIGHT, TimeOfDay.END)) : spans(random);
      spans.forEach(span -> week.add(new WeeklySpan(day, span.from(), span.to())));
    }
    var holidays = new ArrayList<Holiday>();
    for (int day = random.nextInt(20); day < TWO_YEARS.toDays(); day += 1 + random.nextInt(60)) {
      holidays.add(new Holiday(FIRST_DAY.plusDays(day), Names.same("Day"), spans(random)));
    }
    return new OperatingHours(
        new UUID(0, 1), "Hours", Names.same("Hours"), ZoneId.of(game.zone()), week, holidays);
  }

  /** None to four spans a day; many at midnight and around the hours at which clocks are put. */
  private static List<Span> spans(Random random) {
    var spans = new ArrayList<Span>();
    int from = random.nextInt(3) * random.nextInt(150);
    while (from < 24 * 60 && random.nextInt(5) > 0) {
      int to = Math.min(24 * 60, from + 1 + random.nextInt(random.nextBoolean() ? 90 : 900));
      spans.add(new Span(new TimeOfDay(from), new TimeOfDay(to)));
      from = to + random.nextInt(2) * random.nextInt(200);
    }
    return spans;
  }
}
