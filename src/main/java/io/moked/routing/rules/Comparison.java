package io.moked.routing.rules;

import io.moked.routing.hours.TimeOfDay;
import io.moked.routing.rules.Findings.Found;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What each operator means. */
final class Comparison {

  /** Few enough digits that comparing costs nothing, whatever a customer typed. */
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,18}(\\.\\d{1,9})?");

  private static final Pattern TIME = Pattern.compile(TimeOfDay.FORMAT);

  private Comparison() {}

  /** A value that is not of its operator's kind is like nothing. */
  static boolean holds(Condition.Test test, Optional<Found> found) {
    Value value = test.value();
    return switch (test.op()) {
      case IS, ONE_OF -> found.filter(it -> is(it, value)).isPresent();
      case IS_NOT -> found.filter(it -> is(it, value)).isEmpty();
      case CONTAINS -> found.filter(it -> contains(it, value)).isPresent();
      case DOES_NOT_CONTAIN -> found.filter(it -> contains(it, value)).isEmpty();
      case STARTS_WITH -> found.filter(it -> startsWith(it, value)).isPresent();
      case LESS_THAN -> order(found, value).orElse(0) < 0;
      case GREATER_THAN -> order(found, value).orElse(0) > 0;
      case IS_SET -> found.isPresent();
      case IS_NOT_SET -> found.isEmpty();
      case OPEN, CLOSED -> false;
    };
  }

  private static boolean is(Found found, @Nullable Value value) {
    return switch (value) {
      case Value.Text text -> found.folded().equals(text.folded());
      case Value.AnyOf list -> list.texts().stream().anyMatch(text -> is(found, text));
      case null, default -> false;
    };
  }

  private static boolean contains(Found found, @Nullable Value value) {
    return value instanceof Value.Text text
        && !text.folded().isEmpty()
        && found.folded().contains(text.folded());
  }

  private static boolean startsWith(Found found, @Nullable Value value) {
    return value instanceof Value.Text text
        && !text.folded().isEmpty()
        && found.folded().startsWith(text.folded());
  }

  /** Empty where they can't be compared. */
  private static OptionalInt order(Optional<Found> found, @Nullable Value value) {
    return found.map(it -> order(it.folded(), value)).orElse(OptionalInt.empty());
  }

  private static OptionalInt order(String found, @Nullable Value value) {
    return switch (value) {
      case Value.Amount(BigDecimal number) -> order(number(found), Optional.of(number));
      case Value.Text text when isTime(text.folded()) -> order(time(found), time(text.folded()));
      case Value.Text text -> order(number(found), number(text.folded()));
      case null, default -> OptionalInt.empty();
    };
  }

  private static <T extends Comparable<? super T>> OptionalInt order(
      Optional<T> one, Optional<T> other) {
    return one.isPresent() && other.isPresent()
        ? OptionalInt.of(one.get().compareTo(other.get()))
        : OptionalInt.empty();
  }

  static boolean isTime(String text) {
    return TIME.matcher(text).matches();
  }

  static Optional<TimeOfDay> time(String text) {
    return isTime(text) ? Optional.of(TimeOfDay.parse(text)) : Optional.empty();
  }

  static Optional<BigDecimal> number(String text) {
    return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
  }
}
