package io.moked.routing;

import io.moked.conversation.QueueCause;
import io.moked.conversation.Ref;
import io.moked.conversation.WantedSkill;
import io.moked.routing.rules.Classified;
import io.moked.routing.rules.Step;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a conversation came through the gates to its queue, and why. */
public record Way(
    Classified classified, Destinations.Destination destination, int priority, Set<UUID> profiles) {

  /** As it is kept with the conversation. */
  record Explanation(
      Ref queue,
      Ref wanted,
      String via,
      boolean ends,
      int priority,
      Map<String, String> attributes,
      List<Step> steps) {}

  /** What is kept when one moves on from a queue where it waited. */
  record Moved(Ref from, Ref queue, boolean ends, String via) {}

  /** Enough to see what happened; a workstream may have a thousand rules. */
  private static final int MOST_STEPS = 50;

  public Queue queue() {
    return destination.queue();
  }

  public boolean ends() {
    return destination.ends();
  }

  /** What it takes of an agent; nothing where it takes places (behaviour 4.5). */
  public int units(Workstream workstream) {
    return profiles.isEmpty() ? workstream.units() : 0;
  }

  /** The skills that it asks for. */
  public List<WantedSkill> wanted() {
    return classified.enrichment().skills();
  }

  Set<UUID> overflowed() {
    return destination.passed();
  }

  /** By which gate, as programs read it. */
  public String via() {
    return destination.via().name().toLowerCase(Locale.ROOT);
  }

  public List<Step> steps() {
    return Stream.concat(classified.steps().stream(), destination.steps().stream()).toList();
  }

  QueueCause cause() {
    return switch (destination.via()) {
      case DEFAULT, ROUTE -> QueueCause.STARTED;
      case OVERFLOW -> QueueCause.OVERFLOWED;
      case FALLBACK -> QueueCause.FALLBACK;
    };
  }

  Explanation explanation() {
    return new Explanation(
        queue().ref(),
        destination.wanted().ref(),
        via(),
        ends(),
        priority,
        classified.attributes(),
        steps().stream().limit(MOST_STEPS).toList());
  }

  static Moved moved(Queue from, @Nullable Queue to, QueueCause cause) {
    String via = cause == QueueCause.FALLBACK ? "fallback" : "overflow";
    return new Moved(from.ref(), (to == null ? from : to).ref(), to == null, via);
  }
}
