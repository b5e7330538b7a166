package io.moked.supervision.alerts.watch;

import io.moked.supervision.alerts.AlertKind;
import io.moked.supervision.alerts.rules.AlertRule;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Agents who let offers run out, one after the other. Whoever accepts one has seen it, and begins
 * anew; and a miss is forgotten when its time is over.
 */
final class MissedOffers implements Sense {

  /** As many as a rule may ask for. */
  private static final int MOST = 100;

  /** An offer that ran out. */
  record Miss(UUID offerId, UUID agentId, UUID queueId, UUID conversationId, Instant at) {}

  private final Map<UUID, Deque<Miss>> misses = new HashMap<>();

  void note(Miss miss) {
    Deque<Miss> ofAgent = misses.computeIfAbsent(miss.agentId(), _ -> new ArrayDeque<>());
    if (ofAgent.stream().anyMatch(known -> known.offerId().equals(miss.offerId()))) {
      return;
    }
    ofAgent.addLast(miss);
    if (ofAgent.size() > MOST) {
      ofAgent.removeFirst();
    }
  }

  void accepted(UUID agentId) {
    misses.remove(agentId);
  }

  /** Whether anything is held against him. */
  boolean knows(UUID agentId) {
    return misses.containsKey(agentId);
  }

  @Override
  public AlertKind kind() {
    return AlertKind.MISSED_OFFERS;
  }

  @Override
  public Collection<UUID> subjects() {
    return misses.keySet();
  }

  @Override
  public Spot spot(UUID subject) {
    Miss last = misses.getOrDefault(subject, new ArrayDeque<>()).getLast();
    return new Spot(last.queueId(), last.conversationId(), subject);
  }

  @Override
  public List<Claim> claims(
      UUID subject, List<AlertRule> rules, @Nullable Standing standing, Instant now) {
    Deque<Miss> ofAgent = misses.get(subject);
    return ofAgent == null
        ? List.of()
        : rules.stream().map(rule -> claim(rule, ofAgent)).flatMap(Optional::stream).toList();
  }

  /** The last so many that the rule looks at; the oldest of them says until when. */
  private static Optional<Claim> claim(AlertRule rule, Deque<Miss> all) {
    List<Miss> seen = all.stream().filter(miss -> rule.isFor(miss.queueId())).toList();
    if (seen.size() < rule.count()) {
      return Optional.empty();
    }
    Instant first = seen.get(seen.size() - rule.count()).at();
    Instant until = first.plusSeconds(rule.withinSeconds());
    Instant last = seen.getLast().at();
    return last.isBefore(until)
        ? Optional.of(new Claim(rule.id(), rule.severity(), first, last, until, null))
        : Optional.empty();
  }
}
