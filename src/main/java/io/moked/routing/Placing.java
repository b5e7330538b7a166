package io.moked.routing;

import io.moked.conversation.Command;
import io.moked.conversation.Conversation;
import io.moked.conversation.Placement;
import io.moked.conversation.QueueCause;
import io.moked.conversation.Rulebook;
import io.moked.routing.rules.Classified;
import io.moked.routing.rules.Facts;
import io.moked.routing.rules.RoutingRules;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Leads a conversation through the gates of classification, route, overflow and fallback to the
 * queue where it waits (behaviour 4.1), and on from there when that queue can't serve it.
 */
@Component
public class Placing {

  /** Between the first and the last: most conversations have no priority of their own. */
  private static final int USUAL_PRIORITY = 100;

  private final Organisation organisation;
  private final Overflows overflows;
  private final Fallbacks fallbacks;
  private final JsonMapper json;

  Placing(Organisation organisation, Overflows overflows, Fallbacks fallbacks, JsonMapper json) {
    this.organisation = organisation;
    this.overflows = overflows;
    this.fallbacks = fallbacks;
    this.json = json;
  }

  /** Where a conversation that begins goes; empty if its workstream is gone. */
  public Optional<Placement> place(UUID conversationId, Command.Start start, Instant now) {
    return organisation
        .workstream(start.workstreamId())
        .map(workstream -> {
          Way way =
              way(workstream, workstream.rules(), conversationId, facts(workstream, start, now));
          return new Placement(
              way.destination().queue().ref(),
              way.cause(),
              way.ends(),
              way.units(workstream),
              way.priority(),
              way.profiles(),
              way.wanted(),
              way.classified().attributes(),
              way.overflowed(),
              json.valueToTree(way.explanation()));
        });
  }

  /** The same, for whoever wants to know beforehand, with rules that may not be saved yet. */
  public Way way(Workstream workstream, RoutingRules rules, UUID conversationId, Facts facts) {
    Classified classified = rules.classify(facts);
    var destination =
        new Destinations(organisation, overflows, fallbacks)
            .find(
                workstream,
                rules.routes(facts.with(classified.attributes()), conversationId),
                facts.at());
    Integer priority = classified.enrichment().priority();
    return new Way(
        classified,
        destination,
        Objects.requireNonNullElse(priority, USUAL_PRIORITY),
        profiles(workstream, classified));
  }

  private static Set<UUID> profiles(Workstream workstream, Classified classified) {
    List<UUID> found = classified.enrichment().capacityProfiles();
    return found.isEmpty() ? workstream.handling().capacityProfiles() : Set.copyOf(found);
  }

  private Facts facts(Workstream workstream, Command.Start start, Instant now) {
    return facts(
        workstream,
        start.language(),
        start.customerName(),
        start.subject(),
        null,
        start.answers(),
        start.context(),
        now);
  }

  /** What is known of a conversation of this workstream, with the clock of its own queue. */
  public Facts facts(
      Workstream workstream,
      @Nullable String language,
      @Nullable String customerName,
      @Nullable String subject,
      @Nullable String text,
      Map<String, String> answers,
      Map<String, String> context,
      Instant at) {
    ZoneId zone =
        organisation
            .queue(workstream.queueId())
            .map(Queue::hoursId)
            .flatMap(organisation::hours)
            .map(hours -> hours.zone())
            .orElse(ZoneId.systemDefault());
    return new Facts(
        workstream.channel(),
        language,
        customerName,
        subject,
        text,
        answers,
        context,
        Map.of(),
        at,
        zone,
        id -> organisation.isOpen(id, at));
  }

  /** What becomes of one that waits where it can't be served; empty: it goes on waiting. */
  public Optional<Rulebook.Overflow> overflow(Conversation waiting, Instant now) {
    Optional<Queue> found = organisation.queue(waiting.queue().id());
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Queue from = found.get();
    Optional<Overflows.End> end =
        overflows
            .now(waiting, now)
            .map(action -> overflows.follow(from, action, waiting.routing().overflowed(), now));
    return end.filter(Overflows.End::ends)
        .map(_ -> moved(from, null, QueueCause.OVERFLOWED))
        .or(() ->
            fallback(waiting, end.map(Overflows.End::queue).orElse(from))
                .map(queue -> moved(from, queue, QueueCause.FALLBACK)))
        .or(() -> end.map(it -> moved(from, it.queue(), QueueCause.OVERFLOWED)));
  }

  private Rulebook.Overflow moved(Queue from, @Nullable Queue to, QueueCause cause) {
    return new Rulebook.Overflow(
        to == null ? null : to.ref(), cause, json.valueToTree(Way.moved(from, to, cause)));
  }

  /** Nobody works where it waits, or would wait, unless somebody wants it there. */
  private Optional<Queue> fallback(Conversation waiting, Queue queue) {
    boolean wanted = waiting.routing().isSentByPerson() && queue.id().equals(waiting.queue().id());
    return wanted
        ? Optional.empty()
        : organisation
            .workstream(waiting.workstream().id())
            .flatMap(workstream -> fallbacks.insteadOf(queue, workstream));
  }

  /** When that is to be asked next for reasons of time alone; now, if nobody works there. */
  public Optional<Instant> overflowAt(Conversation waiting, Instant now) {
    return organisation
        .queue(waiting.queue().id())
        .flatMap(queue -> fallback(waiting, queue))
        .map(_ -> now)
        .or(() -> overflows.at(waiting, now));
  }
}
