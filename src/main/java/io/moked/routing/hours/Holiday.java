package io.moked.routing.hours;

import io.moked.language.Names;
import java.time.LocalDate;
import java.util.List;

/**
 * A date with hours of its own, instead of those of its weekday.
 *
 * @param spans when it is open; empty is closed all day
 */
public record Holiday(LocalDate date, Names names, List<Span> spans) {

  public Holiday {
    spans = List.copyOf(spans);
  }
}
