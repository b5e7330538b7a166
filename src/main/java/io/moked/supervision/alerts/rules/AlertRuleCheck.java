package io.moked.supervision.alerts.rules;

import io.moked.routing.Organisation;
import io.moked.supervision.alerts.rules.AlertRule.Terms;
import io.moked.web.FieldProblem;
import io.moked.web.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether a rule says what its kind asks for, within bounds, and nothing else. */
final class AlertRuleCheck {

  private static final int DAY = 86_400;
  private static final int SHORTEST = 10;
  private static final int MOST_MISSED = 100;

  private final List<FieldProblem> faults = new ArrayList<>();
  private final Terms terms;

  private AlertRuleCheck(Terms terms) {
    this.terms = terms;
  }

  /**
   * @throws Problem 422 with everything that is wrong
   */
  static void check(AlertRule rule, Organisation organisation) {
    var check = new AlertRuleCheck(rule.terms());
    for (var queue : rule.terms().queueIds()) {
      if (organisation.queue(queue).isEmpty()) {
        check.faults.add(new FieldProblem("queueIds", "unknown"));
      }
    }
    check.termsOf(rule);
    if (!check.faults.isEmpty()) {
      throw Problem.invalid(check.faults);
    }
  }

  private void termsOf(AlertRule rule) {
    boolean timed = false;
    boolean felt = false;
    boolean counted = false;
    switch (rule.kind()) {
      case LONG_WAIT, AGENT_SILENCE -> {
        timed = true;
        within("seconds", terms.seconds(), SHORTEST, DAY);
      }
      case EMPTY_QUEUE -> {
        timed = true;
        within("seconds", terms.seconds(), 0, DAY);
      }
      case SENTIMENT -> {
        felt = true;
        feeling();
      }
      case MISSED_OFFERS -> {
        counted = true;
        within("count", terms.count(), 1, MOST_MISSED);
        within("withinSeconds", terms.withinSeconds(), SHORTEST, DAY);
      }
      case FALLBACK, OVERFLOW, OVERFLOW_ENDED, SET_ASIDE ->
          throw new IllegalStateException("kind: " + rule.kind() + " (expected: one with rules)");
    }
    foreign("seconds", timed, terms.seconds());
    foreign("below", felt, terms.below());
    foreign("inARow", felt, terms.inARow());
    foreign("count", counted, terms.count());
    foreign("withinSeconds", counted, terms.withinSeconds());
  }

  private void feeling() {
    Double below = terms.below();
    if (below == null) {
      faults.add(new FieldProblem("below", "required"));
    } else if (!(below >= -1 && below <= 0)) {
      faults.add(new FieldProblem("below", "range", Map.of("min", -1, "max", 0)));
    }
    if (terms.inARow() != null) {
      within("inARow", terms.inARow(), 1, 2);
    }
  }

  private void within(String field, @Nullable Integer value, int least, int most) {
    if (value == null) {
      faults.add(new FieldProblem(field, "required"));
    } else if (value < least || value > most) {
      faults.add(new FieldProblem(field, "range", Map.of("min", least, "max", most)));
    }
  }

  private void foreign(String field, boolean asked, @Nullable Object value) {
    if (!asked && value != null) {
      faults.add(new FieldProblem(field, "not-of-kind"));
    }
  }
}
