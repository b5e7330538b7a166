package io.moked.routing;

import io.moked.conversation.Conversation;
import io.moked.conversation.QueueType;
import io.moked.routing.hours.Schedule;
import io.moked.routing.setup.OverflowAction;
import io.moked.routing.setup.OverflowRules;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which queues can't serve now, and where their conversations go instead (behaviour 4.7). */
@Component
class Overflows {

  /**
   * @param queue where it comes to stay; if it ends, the queue that could not take it
   * @param passed queues that could not take it
   */
  record End(Queue queue, boolean ends, Set<UUID> passed) {}

  private final Organisation organisation;
  private final QueueLengths lengths;
  private final WaitEstimates estimates;

  Overflows(Organisation organisation, QueueLengths lengths, WaitEstimates estimates) {
    this.organisation = organisation;
    this.lengths = lengths;
    this.estimates = estimates;
  }

  /** The rule by which a queue can't take one more now: out of hours first, then as listed. */
  Optional<OverflowRules.Before> before(Queue queue, Instant now) {
    return queue.settings().overflow().before().stream()
        .sorted(Comparator.comparing(it -> it.when() != OverflowRules.When.OUT_OF_HOURS))
        .filter(it -> holds(it, queue, now))
        .findFirst()
        .filter(it -> it.then().kind() != OverflowAction.Kind.KEEP);
  }

  private boolean holds(OverflowRules.Before rule, Queue queue, Instant now) {
    int limit = Objects.requireNonNullElse(rule.limit(), Integer.MAX_VALUE);
    return switch (rule.when()) {
      case OUT_OF_HOURS -> !organisation.isOpen(queue, now);
      case WAITING_ITEMS -> lengths.of(queue.id()) >= limit;
      case PREDICTED_WAIT ->
          estimates
              .of(queue.id(), lengths.of(queue.id()))
              .map(wait -> wait.likely() > limit)
              .orElse(false);
    };
  }

  /**
   * Follows an action to where it ends. Each queue is passed once: one that would be come back to
   * keeps it, so nothing goes in a circle whatever the rules say together.
   */
  End follow(Queue from, OverflowAction action, Set<UUID> alreadyPassed, Instant now) {
    var passed = new LinkedHashSet<>(alreadyPassed);
    Queue queue = from;
    OverflowAction next = action;
    while (next.kind() == OverflowAction.Kind.QUEUE) {
      UUID id = next.queueId();
      Optional<Queue> target = Optional.ofNullable(id).flatMap(organisation::queue);
      if (target.isEmpty() || passed.contains(id) || target.get().id().equals(queue.id())) {
        return new End(queue, false, passed);
      }
      passed.add(queue.id());
      queue = target.get();
      Optional<OverflowRules.Before> again = before(queue, now);
      if (again.isEmpty()) {
        return new End(queue, false, passed);
      }
      next = again.get().then();
    }
    return new End(queue, next.kind() == OverflowAction.Kind.END, passed);
  }

  /** What the rules of its queue do with a conversation that waits now; empty: nothing. */
  Optional<OverflowAction> now(Conversation waiting, Instant now) {
    return due(waiting, now).filter(it -> !it.at().isAfter(now)).map(Due::then).findFirst();
  }

  /** When one of its queue's rules will move a conversation, if nothing else happens to it. */
  Optional<Instant> at(Conversation waiting, Instant now) {
    return due(waiting, now).map(Due::at).min(Comparator.naturalOrder());
  }

  private record Due(Instant at, OverflowAction then) {}

  /** The hours first, then as listed; only what moves it. */
  private Stream<Due> due(Conversation waiting, Instant now) {
    Optional<Queue> queue = organisation.queue(waiting.queue().id());
    Stream<Due> hours =
        queue.stream()
            .flatMap(it -> outOfHours(it).stream())
            .flatMap(rule ->
                closedFrom(waiting, queue.get(), now).map(at -> new Due(at, rule.then())).stream());
    Stream<Due> time =
        queue.stream()
            .flatMap(it -> it.settings().overflow().inQueue().stream())
            .map(rule -> new Due(due(waiting, rule), rule.then()));
    return Stream.concat(hours, time).filter(it -> moves(it.then(), waiting));
  }

  private static Optional<OverflowRules.Before> outOfHours(Queue queue) {
    return queue.settings().overflow().before().stream()
        .filter(it -> it.when() == OverflowRules.When.OUT_OF_HOURS)
        .findFirst();
  }

  /**
   * From when on its queue's hours speak against a conversation; {@code now} if they do already.
   * What came in without being asked for the hours is not asked before the queue closes anew: who
   * sent it into a closed queue wants it there.
   */
  private Optional<Instant> closedFrom(Conversation waiting, Queue queue, Instant now) {
    Optional<Schedule> found = organisation.schedule(queue);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Schedule schedule = found.get();
    if (schedule.isOpen(now)) {
      return schedule.nextChange(now);
    }
    Optional<Instant> opened = schedule.opensAt(waiting.routing().queuedAt());
    boolean closedSince = opened.filter(it -> !it.isAfter(now)).isPresent();
    return waiting.routing().isPlacedByRules() || closedSince
        ? Optional.of(now)
        : opened.flatMap(schedule::nextChange);
  }

  private static Instant due(Conversation waiting, OverflowRules.Waited rule) {
    return waiting.routing().queuedAt().plus(Duration.ofSeconds(rule.afterSeconds()));
  }

  private boolean moves(OverflowAction action, Conversation waiting) {
    return switch (action.kind()) {
      case KEEP -> false;
      case END -> waiting.channel().queueType() != QueueType.RECORD;
      case QUEUE ->
          action.queueId() != null
              && !action.queueId().equals(waiting.queue().id())
              && !waiting.routing().overflowed().contains(action.queueId())
              && organisation.queue(action.queueId()).isPresent();
    };
  }
}
