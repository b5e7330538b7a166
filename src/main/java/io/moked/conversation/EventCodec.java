package io.moked.conversation;

import io.moked.ledger.Actor;
import io.moked.ledger.LoggedEvent;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Events as they are stored: the record's fields and the actor, under the record's name. */
@Component
public class EventCodec {

  private static final String ACTOR = "actor";

  private static final ClassValue<String> NAMES =
      new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> event) {
          return event
              .getSimpleName()
              .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
              .toLowerCase(Locale.ROOT);
        }
      };

  private final JsonMapper json;
  private final Map<String, Class<? extends Event>> types = new HashMap<>();

  EventCodec(JsonMapper json) {
    this.json = json;
    register(Event.class);
  }

  private void register(Class<?> type) {
    for (Class<?> permitted : type.getPermittedSubclasses()) {
      if (permitted.isInterface()) {
        register(permitted);
      } else {
        types.put(name(permitted), permitted.asSubclass(Event.class));
      }
    }
  }

  /** {@code TimedOut} is stored as {@code timed-out}. */
  public static String name(Class<?> event) {
    return NAMES.get(event);
  }

  LoggedEvent write(UUID conversationId, Recorded recorded) {
    Long seq = recorded.seq();
    if (seq == null) {
      throw new IllegalArgumentException("event: quiet (expected: one with a place)");
    }
    return new LoggedEvent(
        conversationId,
        seq,
        recorded.publicSeq(),
        recorded.at(),
        name(recorded.event().getClass()),
        body(recorded));
  }

  /**
   * The actor is put in after the event's own fields: a tree for each would cost more than both.
   */
  private String body(Recorded recorded) {
    String fields = json.writeValueAsString(recorded.event());
    String actor = "\"" + ACTOR + "\":" + json.writeValueAsString(recorded.actor()) + "}";
    boolean none = fields.equals("{}");
    return fields.substring(0, fields.length() - 1) + (none ? "" : ",") + actor;
  }

  /** Reads back what {@link #write} wrote. */
  public Recorded read(LoggedEvent logged) {
    Class<? extends Event> type = types.get(logged.type());
    if (type == null) {
      throw new IllegalStateException(
          "event type: " + logged.type() + " (expected: one of " + types.keySet() + ")");
    }
    JsonNode body = json.readTree(logged.body());
    Actor actor = json.treeToValue(body.get(ACTOR), Actor.class);
    Event event = json.treeToValue(body, type);
    return new Recorded(logged.seq(), logged.publicSeq(), logged.at(), actor, event);
  }
}
