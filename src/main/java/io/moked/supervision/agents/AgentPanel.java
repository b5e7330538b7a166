package io.moked.supervision.agents;

import io.moked.conversation.Conversations;
import io.moked.conversation.view.Ongoing;
import io.moked.ledger.Stream;
import io.moked.live.Delays;
import io.moked.live.Online;
import io.moked.routing.Organisation;
import io.moked.store.TableNews;
import io.moked.workforce.Agent;
import io.moked.workforce.PresencePolicy;
import io.moked.workforce.Roster;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Every agent as a row, in memory. Whoever tells of a change only has the row forgotten; it is made
 * anew by the first who looks, once for all of them.
 */
@Component
class AgentPanel {

  /** A page of what was found, and how many there are. */
  record Found(List<PanelRow> rows, int total) {}

  private final Roster roster;
  private final PanelRows making;
  private final PresencePolicy policy;
  private final Delays delays;
  private final Clock clock;
  private final Map<UUID, PanelRow> rows = new ConcurrentHashMap<>();
  private final Stream<UUID> changes = new Stream<>();

  /**
   * What {@code making} asks is built before, so it knows of each change before it is told here.
   */
  AgentPanel(
      Roster roster,
      PanelRows making,
      Conversations conversations,
      TodayCounts today,
      Online online,
      Organisation organisation,
      PresencePolicy policy,
      TableNews news,
      Delays delays,
      Clock clock) {
    this.roster = roster;
    this.making = making;
    this.policy = policy;
    this.delays = delays;
    this.clock = clock;
    var _ = roster.changes().follow(agent -> forget(agent.id()));
    var _ = today.changes().follow(this::forget);
    var _ = online.changes().follow(this::forget);
    var _ = organisation.changes().follow(_ -> forgetAll());
    var _ =
        conversations
            .changes()
            .follow(change -> {
              Ongoing.people(change.before()).forEach(this::forget);
              Ongoing.people(change.after()).forEach(this::forget);
            });
    news.follow(Set.of("team", "team_member", "skill", "capacity_profile"), this::forgetAll);
  }

  private void forget(UUID agentId) {
    rows.remove(agentId);
    changes.publish(agentId);
  }

  private void forgetAll() {
    roster.all().stream().map(Agent::id).forEach(this::forget);
  }

  /** Today begins anew at midnight, whether anything happens then or not. */
  @EventListener(ApplicationReadyEvent.class)
  void awaitMidnight() {
    Instant now = clock.instant();
    Instant midnight =
        policy.get().day(now).plusDays(1).atStartOfDay(policy.get().zone()).toInstant();
    var _ =
        delays.after(
            Duration.between(now, midnight).plusMillis(1),
            () -> {
              forgetAll();
              awaitMidnight();
            });
  }

  /** Those whom {@code seen} sees and the query finds. */
  Found find(PanelQuery query, Predicate<UUID> seen) {
    List<PanelRow> found =
        roster.all().stream()
            .filter(agent -> agent.human() && seen.test(agent.id()))
            .map(this::row)
            .filter(query.filter()::matches)
            .sorted(query.order())
            .toList();
    return new Found(
        found.stream().skip(query.offset()).limit(query.limit()).toList(), found.size());
  }

  /**
   * What the row is made of is read while it is being made: who tells of a change meanwhile waits
   * for it, and then has it forgotten, so that nothing old is kept.
   */
  private PanelRow row(Agent agent) {
    return rows.computeIfAbsent(agent.id(), id -> making.of(roster.find(id).orElse(agent)));
  }

  /** Whose row is another one now. */
  Stream<UUID> changes() {
    return changes;
  }
}
