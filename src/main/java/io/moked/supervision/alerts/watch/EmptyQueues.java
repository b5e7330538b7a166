package io.moked.supervision.alerts.watch;

import io.moked.routing.Organisation;
import io.moked.routing.Queue;
import io.moked.supervision.alerts.AlertKind;
import io.moked.supervision.alerts.rules.AlertRule;
import io.moked.workforce.Agent;
import io.moked.workforce.Presence;
import io.moked.workforce.Roster;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Queues that are open, in which somebody waits, and none of whose agents is there to take him: all
 * are away, offline, or not to be disturbed by their own choice. Who has only his hands full is
 * there; that is a long wait, not an empty queue.
 */
final class EmptyQueues implements Sense {

  private final Talks talks;
  private final Organisation organisation;
  private final Roster roster;

  /** Kept once it is known: whoever goes from away to offline does not begin it anew. */
  private final Map<UUID, Instant> since = new HashMap<>();

  EmptyQueues(Talks talks, Organisation organisation, Roster roster) {
    this.talks = talks;
    this.organisation = organisation;
    this.roster = roster;
  }

  /** Whether somebody may be offered work, but for what he has in hand. */
  static boolean isThere(Agent agent) {
    Presence presence = agent.presenceButForLoad();
    return presence == Presence.AVAILABLE || presence == Presence.BUSY;
  }

  @Override
  public AlertKind kind() {
    return AlertKind.EMPTY_QUEUE;
  }

  @Override
  public Collection<UUID> subjects() {
    return organisation.queues().stream().map(Queue::id).toList();
  }

  @Override
  public Spot spot(UUID subject) {
    return new Spot(subject, null, null);
  }

  @Override
  public List<Claim> claims(
      UUID subject, List<AlertRule> rules, @Nullable Standing standing, Instant now) {
    List<AlertRule> concerned = rules.stream().filter(rule -> rule.isFor(subject)).toList();
    Queue queue = organisation.queue(subject).filter(it -> isEmpty(it, now)).orElse(null);
    if (concerned.isEmpty() || queue == null) {
      since.remove(subject);
      return List.of();
    }
    Instant began = since.computeIfAbsent(subject, _ -> began(queue, now));
    return concerned.stream().map(rule -> Claim.lasting(rule, began)).toList();
  }

  private boolean isEmpty(Queue queue, Instant now) {
    return !talks.waitingIn(queue.id()).isEmpty()
        && organisation.isOpen(queue, now)
        && members(queue).noneMatch(EmptyQueues::isThere);
  }

  private Stream<Agent> members(Queue queue) {
    return queue.members().stream().map(roster::find).flatMap(Optional::stream);
  }

  /**
   * When the first began to wait, or the last agent left, whichever came later: the same after a
   * restart. When a queue opened is not written down; from then on it is counted from now.
   */
  private Instant began(Queue queue, Instant now) {
    Stream<Instant> waits =
        talks.waitingIn(queue.id()).stream()
            .map(talks::find)
            .flatMap(Optional::stream)
            .map(talk -> talk.facts().waitsSince())
            .filter(at -> at != null)
            .sorted()
            .limit(1);
    Stream<Instant> presences = members(queue).map(Agent::presenceSince);
    Instant began = Stream.concat(waits, presences).max(Instant::compareTo).orElse(now);
    return organisation.schedule(queue).isPresent() || began.isAfter(now) ? now : began;
  }
}
