package io.moked.supervision.alerts.watch;

import io.moked.language.Names;
import io.moked.supervision.alerts.AlertKind;
import io.moked.supervision.alerts.Occasion;
import io.moked.supervision.alerts.Severity;
import io.moked.supervision.alerts.rules.AlertRule;
import io.moked.time.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Bells with the rules of a test, and everything that they have rung. */
final class Chimes implements Bells.Ringer {

  final List<AlertRule> rules = new ArrayList<>();
  final List<Occasion> raised = new ArrayList<>();
  final List<Occasion> worsened = new ArrayList<>();
  final List<UUID> ended = new ArrayList<>();
  final Bells bells =
      new Bells(kind -> rules.stream().filter(rule -> rule.kind() == kind).toList(), this);

  AlertRule sentiment(double below, @Nullable Integer inARow, Severity severity) {
    return rule(
        AlertKind.SENTIMENT,
        severity,
        new AlertRule.Terms(Set.of(), null, below, inARow, null, null));
  }

  AlertRule missed(int count, int withinSeconds) {
    return rule(
        AlertKind.MISSED_OFFERS,
        Severity.NOTICE,
        new AlertRule.Terms(Set.of(), null, null, null, count, withinSeconds));
  }

  private AlertRule rule(AlertKind kind, Severity severity, AlertRule.Terms terms) {
    var rule = new AlertRule(Ids.next(), "Rule", Names.same("Rule"), kind, true, severity, terms);
    rules.add(rule);
    return rule;
  }

  @Override
  public void raise(Occasion occasion) {
    raised.add(occasion);
  }

  @Override
  public void worsen(Occasion occasion) {
    worsened.add(occasion);
  }

  @Override
  public void end(AlertKind kind, UUID subjectId) {
    ended.add(subjectId);
  }
}
