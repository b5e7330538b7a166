package io.moked.supervision.alerts.watch;

import io.moked.supervision.alerts.Alert;
import io.moked.supervision.alerts.AlertKind;
import io.moked.supervision.alerts.Occasion;
import io.moked.supervision.alerts.rules.AlertRule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which alerts stand, and which will when. Says what is to be raised, made worse or ended; knows
 * neither threads nor the database. Not thread-safe.
 *
 * <p>Of one kind and queue at most {@link #MOST} stand at a time, those that were due first: the
 * hundred-and-first customer who waits too long is no news, and takes the place of one whose wait
 * is over.
 */
final class Bells {

  /** Enough to fill a supervisor's day; bounds what a rush hour writes and tells. */
  static final int MOST = 100;

  /** What follows from a look. */
  interface Ringer {
    void raise(Occasion occasion);

    void worsen(Occasion occasion);

    void end(AlertKind kind, UUID subjectId);
  }

  private record Line(AlertKind kind, @Nullable UUID queueId) {}

  private final Function<AlertKind, List<AlertRule>> rules;
  private final Ringer ringer;
  private final Map<Cause, Standing> standing = new HashMap<>();
  private final Map<Line, Integer> counts = new HashMap<>();
  private final Map<Line, Set<Cause>> heldBack = new HashMap<>();
  private final Deadlines<Cause> deadlines = new Deadlines<>();

  Bells(Function<AlertKind, List<AlertRule>> rules, Ringer ringer) {
    this.rules = rules;
    this.ringer = ringer;
  }

  /** Takes over what stood when the server was stopped. */
  void takeOver(Alert alert, UUID subjectId) {
    put(new Cause(alert.kind(), subjectId), Standing.of(alert));
  }

  /** Everything that stands of a kind. */
  List<UUID> standing(AlertKind kind) {
    return standing.keySet().stream()
        .filter(cause -> cause.kind() == kind)
        .map(Cause::subjectId)
        .toList();
  }

  /** Looks at one thing as it is now, and again when time will have changed that. */
  void look(Sense sense, UUID subject, Instant now) {
    var cause = new Cause(sense.kind(), subject);
    Standing stands = standing.get(cause);
    List<Claim> claims = sense.claims(subject, rules.apply(sense.kind()), stands, now);
    claims.stream()
        .map(claim -> claim.turns(now))
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .ifPresentOrElse(at -> deadlines.set(cause, at), () -> deadlines.cancel(cause));
    Optional<Claim> due =
        claims.stream()
            .filter(claim -> claim.isDue(now))
            .max(
                Comparator.comparing(Claim::severity)
                    .thenComparing(claim -> claim.ruleId() != null));
    if (due.isEmpty()) {
      over(cause, stands, sense, now);
    } else if (stands == null) {
      raise(cause, due.get(), sense.spot(subject));
    } else if (stands.isWorsenedBy(due.get())) {
      Standing worse = stands.worsened(due.get());
      standing.put(cause, worse);
      ringer.worsen(occasion(cause, due.get(), worse, sense.spot(subject)));
    }
  }

  private void raise(Cause cause, Claim claim, Spot spot) {
    var line = new Line(cause.kind(), spot.queueId());
    if (counts.getOrDefault(line, 0) >= MOST) {
      heldBack.computeIfAbsent(line, _ -> new LinkedHashSet<>()).add(cause);
      return;
    }
    Standing now = Standing.of(claim, spot.queueId());
    put(cause, now);
    ringer.raise(occasion(cause, claim, now, spot));
  }

  private void put(Cause cause, Standing now) {
    standing.put(cause, now);
    counts.merge(new Line(cause.kind(), now.queueId()), 1, Integer::sum);
  }

  private void over(Cause cause, @Nullable Standing stood, Sense sense, Instant now) {
    heldBack.values().removeIf(causes -> causes.remove(cause) && causes.isEmpty());
    if (stood == null) {
      return;
    }
    standing.remove(cause);
    ringer.end(cause.kind(), cause.subjectId());
    var line = new Line(cause.kind(), stood.queueId());
    counts.computeIfPresent(line, (_, count) -> count == 1 ? null : count - 1);
    next(line).ifPresent(next -> look(sense, next.subjectId(), now));
  }

  private Optional<Cause> next(Line line) {
    Set<Cause> waiting = heldBack.get(line);
    if (waiting == null) {
      return Optional.empty();
    }
    Cause first = new ArrayList<>(waiting).getFirst();
    waiting.remove(first);
    if (waiting.isEmpty()) {
      heldBack.remove(line);
    }
    return Optional.of(first);
  }

  private static Occasion occasion(Cause cause, Claim claim, Standing now, Spot spot) {
    return new Occasion(
        cause.kind(),
        cause.subjectId(),
        now.severity(),
        now.ruleId(),
        spot.queueId(),
        spot.conversationId(),
        spot.agentId(),
        claim.since(),
        now.value());
  }

  /** When something has to be looked at again; empty is never. */
  Optional<Instant> earliest() {
    return deadlines.earliest();
  }

  /** What has to be looked at again by now. */
  List<Cause> due(Instant now) {
    return deadlines.take(now);
  }
}
