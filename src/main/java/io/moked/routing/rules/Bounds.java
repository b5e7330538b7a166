package io.moked.routing.rules;

import io.moked.routing.hours.TimeOfDay;
import io.moked.routing.rules.Condition.Test;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/** Whether something fits between what it has to be less than and greater than. */
final class Bounds {

  private Bounds() {}

  static boolean leaveRoom(List<Test> tests) {
    return roomForNumber(tests) && roomForTime(tests);
  }

  private static boolean roomForNumber(List<Test> tests) {
    Optional<BigDecimal> above =
        values(tests, Operator.GREATER_THAN)
            .flatMap(it -> number(it).stream())
            .reduce(BinaryOperator.maxBy(BigDecimal::compareTo));
    Optional<BigDecimal> below =
        values(tests, Operator.LESS_THAN)
            .flatMap(it -> number(it).stream())
            .reduce(BinaryOperator.minBy(BigDecimal::compareTo));
    return above.isEmpty() || below.isEmpty() || above.get().compareTo(below.get()) < 0;
  }

  /** Time goes by minutes, and none is before the first of a day or after its last. */
  private static boolean roomForTime(List<Test> tests) {
    int above = minutes(tests, Operator.GREATER_THAN).max(Integer::compare).orElse(-1);
    int below =
        minutes(tests, Operator.LESS_THAN).min(Integer::compare).orElse(TimeOfDay.END.minute() + 1);
    return below - above >= 2;
  }

  private static Stream<Integer> minutes(List<Test> tests, Operator op) {
    return values(tests, op)
        .flatMap(it ->
            it instanceof Value.Text text
                ? Comparison.time(text.folded()).stream()
                : Stream.empty())
        .map(TimeOfDay::minute);
  }

  private static Optional<BigDecimal> number(Value value) {
    return switch (value) {
      case Value.Amount(BigDecimal number) -> Optional.of(number);
      case Value.Text text -> Comparison.number(text.folded());
      default -> Optional.empty();
    };
  }

  private static Stream<Value> values(List<Test> tests, Operator op) {
    return tests.stream()
        .filter(it -> it.op() == op)
        .flatMap(it -> Optional.ofNullable(it.value()).stream());
  }
}
