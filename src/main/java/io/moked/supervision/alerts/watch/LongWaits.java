package io.moked.supervision.alerts.watch;

import io.moked.supervision.alerts.AlertKind;
import io.moked.supervision.alerts.rules.AlertRule;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Customers who wait for somebody to talk to (behaviour 9.6). */
final class LongWaits implements Sense {

  private final Talks talks;

  LongWaits(Talks talks) {
    this.talks = talks;
  }

  @Override
  public AlertKind kind() {
    return AlertKind.LONG_WAIT;
  }

  @Override
  public Collection<UUID> subjects() {
    return talks.ids();
  }

  @Override
  public Spot spot(UUID subject) {
    Facts facts = talks.find(subject).orElseThrow().facts();
    return new Spot(facts.queueId(), subject, null);
  }

  @Override
  public List<Claim> claims(
      UUID subject, List<AlertRule> rules, @Nullable Standing standing, Instant now) {
    Facts facts = talks.find(subject).map(Talks.Talk::facts).orElse(null);
    Instant since = facts == null ? null : facts.waitsSince();
    if (facts == null || since == null) {
      return List.of();
    }
    return rules.stream()
        .filter(rule -> rule.isFor(facts.queueId()))
        .map(rule -> Claim.lasting(rule, since))
        .toList();
  }
}
