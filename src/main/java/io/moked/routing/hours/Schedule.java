package io.moked.routing.hours;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What operating hours mean at an instant: open is when the clock on the wall of their zone shows a
 * time that is open. An hour that the clock skips in spring is therefore never open, and one that
 * it shows twice in autumn is open twice.
 */
public final class Schedule {

  private final ZoneRules rules;
  private final Map<DayOfWeek, DayHours> week = new EnumMap<>(DayOfWeek.class);
  private final NavigableMap<LocalDate, DayHours> holidays = new TreeMap<>();

  /** Every day of the week is the same, and open or closed as a whole: only holidays differ. */
  private final boolean even;

  public Schedule(OperatingHours hours) {
    rules = hours.zone().getRules();
    Map<DayOfWeek, List<Span>> spans =
        hours.week().stream()
            .collect(
                Collectors.groupingBy(
                    WeeklySpan::day, Collectors.mapping(WeeklySpan::span, Collectors.toList())));
    for (DayOfWeek day : DayOfWeek.values()) {
      week.put(day, DayHours.of(spans.getOrDefault(day, List.of())));
    }
    hours.holidays().forEach(it -> holidays.put(it.date(), DayHours.of(it.spans())));
    var kinds = new HashSet<>(week.values());
    even = kinds.size() == 1 && kinds.iterator().next().isEven();
  }

  /** Whether it is open at {@code at}. */
  public boolean isOpen(Instant at) {
    LocalDateTime local = local(at, rules.getOffset(at));
    return dayOf(local.toLocalDate()).isOpen(minuteOf(local));
  }

  /**
   * The first instant after {@code at} from which on it is open if it is closed at {@code at}, or
   * closed if it is open; empty if that never changes.
   */
  public Optional<Instant> nextChange(Instant at) {
    boolean open = isOpen(at);
    Optional<Instant> next = nextEdge(at);
    while (next.isPresent() && isOpen(next.get()) == open) {
      next = nextEdge(next.get());
    }
    return next;
  }

  /** {@code at} itself if it is open then, else when it opens; empty if it never does. */
  public Optional<Instant> opensAt(Instant at) {
    return isOpen(at) ? Optional.of(at) : nextChange(at);
  }

  /**
   * The first instant after {@code at} at which anything could change. Up to the zone's next
   * transition its clock runs like any other; there it jumps, over edges or back before them.
   */
  private Optional<Instant> nextEdge(Instant at) {
    ZoneOffset offset = rules.getOffset(at);
    Optional<Instant> edge = nextLocalEdge(local(at, offset)).map(local -> local.toInstant(offset));
    Optional<Instant> jump =
        edge.flatMap(_ ->
            Optional.ofNullable(rules.nextTransition(at)).map(ZoneOffsetTransition::getInstant));
    return Stream.of(edge, jump).flatMap(Optional::stream).min(Instant::compareTo);
  }

  private Optional<LocalDateTime> nextLocalEdge(LocalDateTime local) {
    LocalDate date = local.toLocalDate();
    Optional<LocalDateTime> within =
        dayOf(date)
            .edgeAfter(minuteOf(local))
            .map(edge -> date.atStartOfDay().plusMinutes(edge.minute()));
    return within.isPresent() ? within : nextDay(date).map(LocalDate::atStartOfDay);
  }

  /**
   * The next day that may differ from this one. In an even week that is one near a holiday: the day
   * before counts as well, because a clock that is put back at night may return to it.
   */
  private Optional<LocalDate> nextDay(LocalDate date) {
    LocalDate tomorrow = date.plusDays(1);
    if (!even) {
      return Optional.of(tomorrow);
    }
    Optional<LocalDate> holiday = Optional.ofNullable(holidays.ceilingKey(date.minusDays(1)));
    return holiday.map(day -> day.isAfter(tomorrow) ? day : tomorrow);
  }

  private DayHours dayOf(LocalDate date) {
    DayHours holiday = holidays.get(date);
    return holiday != null ? holiday : week.getOrDefault(date.getDayOfWeek(), DayHours.CLOSED);
  }

  private static LocalDateTime local(Instant at, ZoneOffset offset) {
    return LocalDateTime.ofEpochSecond(at.getEpochSecond(), at.getNano(), offset);
  }

  private static int minuteOf(LocalDateTime local) {
    return local.getHour() * 60 + local.getMinute();
  }
}
