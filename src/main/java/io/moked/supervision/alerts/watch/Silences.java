package io.moked.supervision.alerts.watch;

import io.moked.supervision.alerts.AlertKind;
import io.moked.supervision.alerts.rules.AlertRule;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Agents who do not answer: the customer has written, or nobody has yet, and the agent has been on
 * it for so long. What he is asked again does not begin the time anew.
 */
final class Silences implements Sense {

  private final Talks talks;

  Silences(Talks talks) {
    this.talks = talks;
  }

  @Override
  public AlertKind kind() {
    return AlertKind.AGENT_SILENCE;
  }

  @Override
  public Collection<UUID> subjects() {
    return talks.ids();
  }

  @Override
  public Spot spot(UUID subject) {
    Facts facts = talks.find(subject).orElseThrow().facts();
    return new Spot(facts.queueId(), subject, facts.agentId());
  }

  @Override
  public List<Claim> claims(
      UUID subject, List<AlertRule> rules, @Nullable Standing standing, Instant now) {
    Talks.Talk talk = talks.find(subject).orElse(null);
    if (talk == null || !talk.facts().messaging()) {
      return List.of();
    }
    Instant talks = talk.facts().talksSince();
    Instant asked = talk.unansweredSince();
    if (talks == null || asked == null) {
      return List.of();
    }
    Instant since = asked.isAfter(talks) ? asked : talks;
    return rules.stream()
        .filter(rule -> rule.isFor(talk.facts().queueId()))
        .map(rule -> Claim.lasting(rule, since))
        .toList();
  }
}
