package io.moked.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts the workstream's own words behind the events that call for them, in the customer's language.
 * They are events like any other: what the customer was told is in the timeline for good.
 */
final class Announcements {

  private final Rulebook.Terms terms;
  private final boolean queueIsOpen;

  Announcements(Rulebook.Terms terms, boolean queueIsOpen) {
    this.terms = terms;
    this.queueIsOpen = queueIsOpen;
  }

  /** {@code events} of {@code before}, each followed by what is to be said about it. */
  List<Event> with(Conversation before, List<Event> events) {
    if (terms.messages().isEmpty()) {
      return events;
    }
    var all = new ArrayList<Event>();
    for (Event event : events) {
      all.add(event);
      trigger(event).flatMap(it -> message(it, before, event)).ifPresent(all::add);
    }
    return all;
  }

  private Optional<Trigger> trigger(Event event) {
    return Optional.ofNullable(
        switch (event) {
          case Event.Started _ -> queueIsOpen ? Trigger.GREETING : Trigger.OUTSIDE_HOURS;
          case Event.Accepted it ->
              switch (it.kind()) {
                case ROUTED, ASSIGNED, PICKED -> Trigger.AGENT_JOINED;
                case TRANSFER -> Trigger.TRANSFERRED;
                case CONSULT -> null;
              };
          case Event.Queued it -> it.cause() == QueueCause.AGENT_LOST ? Trigger.AGENT_LEFT : null;
          case Event.Ended it -> it.reason() == Reason.AGENT_ENDED ? Trigger.AGENT_ENDED : null;
          case Event.Closed it ->
              switch (it.reason()) {
                case AUTO_CLOSED -> Trigger.AUTO_CLOSED;
                case OVERFLOWED -> Trigger.OVERFLOW_ENDED;
                default -> null;
              };
          default -> null;
        });
  }

  private Optional<Event> message(Trigger trigger, Conversation c, Event event) {
    Map<String, String> texts = terms.messages().getOrDefault(trigger, Map.of());
    String text = texts.getOrDefault(c.language(), texts.get("en"));
    return text == null || text.isBlank()
        ? Optional.empty()
        : Optional.of(
            new Event.Automated(
                trigger, Placeholders.filled(text, c.language(), c, agent(c, event))));
  }

  private static Optional<Ref> agent(Conversation c, Event event) {
    return event instanceof Event.Accepted it ? Optional.of(it.agent()) : c.owner();
  }
}
