package io.moked.routing;

import io.moked.routing.rules.Considered;
import io.moked.routing.rules.Step;
import io.moked.routing.setup.OverflowRules;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * From the routes that match to the queue where a conversation waits (behaviour 4.3, 4.7): the
 * first that does not overflow; if all do, what the first open one does with its overflow, else the
 * one that opens first.
 */
final class Destinations {

  /** By which gate a conversation came to its queue. */
  enum Via {
    DEFAULT,
    ROUTE,
    OVERFLOW,
    FALLBACK
  }

  /**
   * @param wanted the queue that the rules named
   * @param passed queues that could not take it
   */
  record Destination(
      Queue queue, Via via, Queue wanted, boolean ends, Set<UUID> passed, List<Step> steps) {}

  private final Organisation organisation;
  private final Overflows overflows;
  private final Fallbacks fallbacks;

  Destinations(Organisation organisation, Overflows overflows, Fallbacks fallbacks) {
    this.organisation = organisation;
    this.overflows = overflows;
    this.fallbacks = fallbacks;
  }

  Destination find(Workstream workstream, List<Considered> routes, Instant now) {
    var steps = new ArrayList<Step>();
    var named = new ArrayList<Queue>();
    for (Considered route : routes) {
      steps.add(route.step());
      Optional<Queue> queue =
          route.matched() ? organisation.queue(route.queueId()) : Optional.empty();
      if (queue.isPresent()) {
        named.add(queue.get());
        if (overflows.before(queue.get(), now).isEmpty()) {
          return served(workstream, queue.get(), Via.ROUTE, steps);
        }
      }
    }
    boolean noRules = routes.isEmpty();
    if (noRules) {
      organisation.queue(workstream.queueId()).ifPresent(named::add);
    }
    return named.isEmpty()
        ? fallback(workstream, steps)
        : overflowing(workstream, named, noRules ? Via.DEFAULT : Via.ROUTE, steps, now);
  }

  private Destination overflowing(
      Workstream workstream, List<Queue> named, Via via, List<Step> steps, Instant now) {
    Queue queue =
        named.stream()
            .filter(it -> organisation.isOpen(it, now))
            .findFirst()
            .orElseGet(() -> opensFirst(named, now));
    Optional<OverflowRules.Before> rule = overflows.before(queue, now);
    if (rule.isEmpty()) {
      return served(workstream, queue, via, steps);
    }
    Overflows.End end = overflows.follow(queue, rule.get().then(), Set.of(), now);
    steps.add(step(Step.Kind.OVERFLOW, queue));
    boolean moved = !end.queue().id().equals(queue.id());
    return manned(
        workstream,
        new Destination(
            end.queue(), moved ? Via.OVERFLOW : via, queue, end.ends(), end.passed(), steps));
  }

  private Queue opensFirst(List<Queue> named, Instant now) {
    return named.stream()
        .min(
            Comparator.comparing(queue ->
                organisation
                    .schedule(queue)
                    .flatMap(schedule -> schedule.opensAt(now))
                    .orElse(Instant.MAX)))
        .orElse(named.getFirst());
  }

  private Destination served(Workstream workstream, Queue queue, Via via, List<Step> steps) {
    return manned(workstream, new Destination(queue, via, queue, false, Set.of(), steps));
  }

  private Destination manned(Workstream workstream, Destination found) {
    return fallbacks
        .insteadOf(found.queue(), workstream)
        .filter(_ -> !found.ends())
        .map(queue -> {
          found.steps().add(step(Step.Kind.FALLBACK, queue));
          return new Destination(
              queue, Via.FALLBACK, found.wanted(), false, found.passed(), found.steps());
        })
        .orElse(found);
  }

  private Destination fallback(Workstream workstream, List<Step> steps) {
    Queue queue = fallbacks.of(workstream);
    steps.add(step(Step.Kind.FALLBACK, queue));
    return new Destination(queue, Via.FALLBACK, queue, false, Set.of(), steps);
  }

  private static Step step(Step.Kind kind, Queue queue) {
    return new Step(kind, null, queue.name(), true, List.of());
  }
}
