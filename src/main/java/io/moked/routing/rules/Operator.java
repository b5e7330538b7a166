package io.moked.routing.rules;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How a condition compares what is found with its value. What is not there is neither equal to
 * anything nor does it contain anything, is no less and no greater.
 */
public enum Operator {
  IS,
  IS_NOT,
  CONTAINS,
  DOES_NOT_CONTAIN,
  STARTS_WITH,
  /** Equal to one of a list. */
  ONE_OF,
  /** Both are numbers, or both are times of day; else it does not hold. */
  LESS_THAN,
  GREATER_THAN,
  /** There is something besides white space; has no value. */
  IS_SET,
  IS_NOT_SET,
  /** The value is the id of operating hours. */
  OPEN,
  CLOSED;

  private final String tag = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** As it stands in JSON: {@code is-not}. */
  @JsonValue
  public String tag() {
    return tag;
  }

  static Optional<Operator> of(String tag) {
    return Arrays.stream(values()).filter(it -> it.tag.equals(tag)).findFirst();
  }
}
