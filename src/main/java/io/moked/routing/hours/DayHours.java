package io.moked.routing.hours;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The hours of one day: spans in their order, apart from one another. */
record DayHours(List<Span> spans) {

  static final DayHours CLOSED = new DayHours(List.of());
  private static final Span ALL_DAY = new Span(TimeOfDay.MIDNIGHT, TimeOfDay.END);

  /** Spans that touch become one: nothing closes where the next one opens. */
  static DayHours of(List<Span> spans) {
    var apart = new ArrayList<Span>();
    spans.stream()
        .sorted(Comparator.comparing(Span::from))
        .forEach(next -> {
          if (!apart.isEmpty() && apart.getLast().to().compareTo(next.from()) >= 0) {
            Span last = apart.removeLast();
            apart.add(new Span(last.from(), later(last.to(), next.to())));
          } else {
            apart.add(next);
          }
        });
    return new DayHours(List.copyOf(apart));
  }

  private static TimeOfDay later(TimeOfDay one, TimeOfDay other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  boolean isOpen(int minute) {
    return spans.stream()
        .anyMatch(span -> span.from().minute() <= minute && minute < span.to().minute());
  }

  /** The next time within this day, after a minute, at which it opens or closes. */
  Optional<TimeOfDay> edgeAfter(int minute) {
    return spans.stream()
        .flatMap(span -> Stream.of(span.from(), span.to()))
        .filter(edge -> edge.minute() > minute && edge.compareTo(TimeOfDay.END) < 0)
        .findFirst();
  }

  /** Neither opens nor closes between two midnights. */
  boolean isEven() {
    return spans.isEmpty() || spans.equals(List.of(ALL_DAY));
  }
}
