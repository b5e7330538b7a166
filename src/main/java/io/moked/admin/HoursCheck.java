package io.moked.admin;

import io.moked.admin.HoursTimes.Day;
import io.moked.admin.HoursTimes.Times;
import io.moked.admin.HoursTimes.WeeklyTimes;
import io.moked.language.Names;
import io.moked.routing.hours.Holiday;
import io.moked.routing.hours.OperatingHours;
import io.moked.routing.hours.Span;
import io.moked.routing.hours.TimeOfDay;
import io.moked.routing.hours.WeeklySpan;
import io.moked.web.FieldProblem;
import io.moked.web.Problem;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Looks at the times of operating hours as a whole, and says everything that is wrong at once. */
final class HoursCheck {

  private static final int MOST_SPANS_A_DAY = 10;
  private static final int MOST_HOLIDAYS = 400;
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2199;

  /** A span and the path to it in the request. */
  private record Sent(String path, TimeOfDay from, TimeOfDay to) {

    static Sent of(String path, Times times) {
      return new Sent(path, TimeOfDay.parse(times.from()), TimeOfDay.parse(times.to()));
    }
  }

  private final HoursTimes times;
  private final List<FieldProblem> faults = new ArrayList<>();

  private HoursCheck(HoursTimes times) {
    this.times = times;
  }

  /** What was sent as operating hours; 422 if there can be no such. */
  static OperatingHours hours(UUID id, String name, Names names, HoursTimes times) {
    var check = new HoursCheck(times);
    check.zone();
    check.week();
    check.holidays();
    if (!check.faults.isEmpty()) {
      throw Problem.invalid(check.faults);
    }
    return new OperatingHours(
        id,
        name,
        names,
        ZoneId.of(times.zone()),
        times.week().stream().map(HoursCheck::span).toList(),
        times.holidays().stream().map(HoursCheck::holiday).toList());
  }

  private void zone() {
    if (!ZoneId.getAvailableZoneIds().contains(times.zone())) {
      faults.add(new FieldProblem("zone", "zone"));
    }
  }

  private void week() {
    if (!atMost("week", times.week(), 7 * MOST_SPANS_A_DAY)) {
      return;
    }
    Map<DayOfWeek, List<Sent>> days = new EnumMap<>(DayOfWeek.class);
    for (int n = 0; n < times.week().size(); n++) {
      WeeklyTimes it = times.week().get(n);
      days.computeIfAbsent(it.day(), _ -> new ArrayList<>())
          .add(Sent.of("week[" + n + "]", new Times(it.from(), it.to())));
    }
    days.values().forEach(this::apart);
  }

  private void holidays() {
    if (!atMost("holidays", times.holidays(), MOST_HOLIDAYS)) {
      return;
    }
    Set<LocalDate> dates = new HashSet<>();
    for (int n = 0; n < times.holidays().size(); n++) {
      Day day = times.holidays().get(n);
      String path = "holidays[" + n + "]";
      String datePath = path + ".date";
      if (day.date().getYear() < FIRST_YEAR || day.date().getYear() > LAST_YEAR) {
        faults.add(new FieldProblem(datePath, "date-range"));
      }
      if (!dates.add(day.date())) {
        faults.add(new FieldProblem(datePath, "twice"));
      }
      day(path + ".spans", spansOf(day));
    }
  }

  private void day(String path, List<Times> spans) {
    if (atMost(path, spans, MOST_SPANS_A_DAY)) {
      var sent = new ArrayList<Sent>();
      for (int n = 0; n < spans.size(); n++) {
        sent.add(Sent.of(path + "[" + n + "]", spans.get(n)));
      }
      apart(sent);
    }
  }

  /** Each ends after it begins, and none begins before the one before it has ended. */
  private void apart(List<Sent> spans) {
    TimeOfDay open = TimeOfDay.MIDNIGHT;
    for (Sent span : spans.stream().sorted(Comparator.comparing(Sent::from)).toList()) {
      String fromPath = span.path() + ".from";
      String toPath = span.path() + ".to";
      if (span.from().compareTo(span.to()) >= 0) {
        faults.add(new FieldProblem(toPath, "after-from"));
      } else if (span.from().compareTo(open) < 0) {
        faults.add(new FieldProblem(fromPath, "overlap"));
      }
      open = span.to().compareTo(open) > 0 ? span.to() : open;
    }
  }

  private boolean atMost(String path, List<?> list, int max) {
    if (list.size() > max) {
      faults.add(new FieldProblem(path, "entries", Map.of("max", max)));
    }
    return list.size() <= max;
  }

  private static List<Times> spansOf(Day day) {
    return Objects.requireNonNullElse(day.spans(), List.of());
  }

  private static WeeklySpan span(WeeklyTimes it) {
    return new WeeklySpan(it.day(), TimeOfDay.parse(it.from()), TimeOfDay.parse(it.to()));
  }

  private static Holiday holiday(Day day) {
    return new Holiday(
        day.date(),
        new Names(day.names().en(), day.names().he()),
        spansOf(day).stream()
            .map(it -> new Span(TimeOfDay.parse(it.from()), TimeOfDay.parse(it.to())))
            .toList());
  }
}
