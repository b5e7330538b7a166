package io.moked.routing.rules;

import static java.util.stream.Collectors.toSet;

import io.moked.routing.rules.Condition.Test;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whether tests of one field can hold all at once. */
final class Together {

  private final List<Test> tests;

  private Together(List<Test> tests) {
    this.tests = tests;
  }

  /** False is certain; true may be wrong. */
  static boolean canHold(List<Test> tests) {
    var it = new Together(tests);
    return !it.wantsSomethingAndNothing()
        && !it.wantsOpenAndClosed()
        && it.leavesSomethingToBe()
        && Bounds.leaveRoom(tests);
  }

  private boolean wantsSomethingAndNothing() {
    return any(Operator.IS_NOT_SET)
        && tests.stream()
            .anyMatch(it ->
                switch (it.op()) {
                  case IS, CONTAINS, STARTS_WITH, ONE_OF, LESS_THAN, GREATER_THAN, IS_SET -> true;
                  case IS_NOT, DOES_NOT_CONTAIN, IS_NOT_SET, OPEN, CLOSED -> false;
                });
  }

  private boolean any(Operator op) {
    return tests.stream().anyMatch(it -> it.op() == op);
  }

  private boolean wantsOpenAndClosed() {
    Set<Object> open =
        tests.stream().filter(it -> it.op() == Operator.OPEN).map(Test::value).collect(toSet());
    return tests.stream().anyMatch(it -> it.op() == Operator.CLOSED && open.contains(it.value()));
  }

  private boolean leavesSomethingToBe() {
    List<Set<String>> allowed =
        tests.stream()
            .filter(it -> it.op() == Operator.IS || it.op() == Operator.ONE_OF)
            .map(Together::texts)
            .toList();
    return allowed.isEmpty()
        || allowed.getFirst().stream()
            .anyMatch(text -> allowed.stream().allMatch(it -> it.contains(text)) && !refused(text));
  }

  private boolean refused(String text) {
    return tests.stream().anyMatch(it -> it.op() == Operator.IS_NOT && texts(it).contains(text));
  }

  private static Set<String> texts(Test test) {
    Stream<Value.Text> texts =
        switch (test.value()) {
          case Value.Text text -> Stream.of(text);
          case Value.AnyOf list -> list.texts().stream();
          case null, default -> Stream.empty();
        };
    return texts.map(Value.Text::folded).collect(toSet());
  }
}
