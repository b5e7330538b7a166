package io.moked.desk;

import io.moked.conversation.Channel;
import io.moked.conversation.Conversation;
import io.moked.conversation.ConversationQuery;
import io.moked.conversation.State;
import io.moked.time.Era;
import io.moked.web.FieldProblem;
import io.moked.web.Problem;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The query string of the list of conversations. A value that makes no sense is answered 422 with
 * its name, never quietly left out.
 */
record ListParameters(
    @Nullable List<String> state,
    @Nullable List<String> queue,
    @Nullable List<String> agent,
    @Nullable List<String> channel,
    @Nullable List<String> sentiment,
    @Nullable List<String> skill,
    @Nullable String waitOver,
    @Nullable String handleOver,
    @Nullable String mine,
    @Nullable String alerting,
    @Nullable String q,
    @Nullable String sort,
    @Nullable Integer limit,
    @Nullable String cursor) {

  private static final String NEWEST = "-created";
  private static final String OLDEST = "created";
  private static final int DEFAULT = 50;
  private static final int MOST = 200;
  private static final int LONGEST_TEXT = 200;
  private static final Set<String> LEVELS =
      Set.of(
          "unknown",
          "very-negative",
          "negative",
          "slightly-negative",
          "neutral",
          "slightly-positive",
          "positive",
          "very-positive");

  ConversationQuery query(ConversationQuery.Sight sight) {
    String text = Objects.requireNonNullElse(q, "");
    if (text.length() > LONGEST_TEXT) {
      throw Problem.invalid(
          List.of(new FieldProblem("q", "length", Map.of("min", 0, "max", LONGEST_TEXT))));
    }
    String order = order();
    if (!order.equals(NEWEST) && !order.equals(OLDEST)) {
      throw Problem.invalid(
          List.of(new FieldProblem("sort", "one-of", Map.of("values", "created, -created"))));
    }
    if (isOfBoard()) {
      throw Problem.noRight();
    }
    return new ConversationQuery(
        each("state", state, it -> constant(State.class, it)),
        each("queue", queue, UUID::fromString),
        each("agent", agent, UUID::fromString),
        each("channel", channel, it -> constant(Channel.class, it)),
        each("sentiment", sentiment, ListParameters::level),
        text,
        sight,
        order.startsWith("-"),
        cursor == null ? null : place(cursor),
        size());
  }

  /** How many on a page. */
  int size() {
    int size = Objects.requireNonNullElse(limit, DEFAULT);
    if (size < 1 || size > MOST) {
      throw Problem.invalid(
          List.of(new FieldProblem("limit", "range", Map.of("min", 1, "max", MOST))));
    }
    return size;
  }

  String order() {
    return Objects.requireNonNullElse(sort, NEWEST);
  }

  /** Whether only the board can answer it: then it is about what is going on now. */
  boolean isOfBoard() {
    boolean byCreation = order().equals(NEWEST) || order().equals(OLDEST);
    return !byCreation
        || skill != null
        || waitOver != null
        || handleOver != null
        || mine != null
        || alerting != null;
  }

  /** As a filter of the board. */
  ObjectNode filter() {
    ObjectNode filter = JsonNodeFactory.instance.objectNode();
    list(filter, "state", state);
    list(filter, "queue", queue);
    list(filter, "agent", agent);
    list(filter, "channel", channel);
    list(filter, "sentiment", sentiment);
    list(filter, "skill", skill);
    number(filter, "waitOver", waitOver);
    number(filter, "handleOver", handleOver);
    flag(filter, "mine", mine);
    flag(filter, "alerting", alerting);
    if (q != null) {
      filter.put("q", q);
    }
    return filter;
  }

  private static void list(ObjectNode filter, String name, @Nullable List<String> values) {
    if (values != null) {
      values.forEach(filter.withArray(name)::add);
    }
  }

  private static void number(ObjectNode filter, String name, @Nullable String value) {
    if (value != null) {
      try {
        filter.put(name, Integer.parseInt(value));
      } catch (NumberFormatException e) {
        throw Problem.invalid(name, "type-number");
      }
    }
  }

  private static void flag(ObjectNode filter, String name, @Nullable String value) {
    if (value != null) {
      if (!value.equals("true") && !value.equals("false")) {
        throw Problem.invalid(name, "type-boolean");
      }
      filter.put(name, value.equals("true"));
    }
  }

  private static <T> List<T> each(
      String name, @Nullable List<String> values, Function<String, T> read) {
    try {
      return values == null ? List.of() : values.stream().map(read).toList();
    } catch (IllegalArgumentException e) {
      throw Problem.invalid(name, "unknown");
    }
  }

  private static String level(String level) {
    if (!LEVELS.contains(level)) {
      throw new IllegalArgumentException(level);
    }
    return level;
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String wire) {
    return Arrays.stream(type.getEnumConstants())
        .filter(it -> it.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(wire))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(wire));
  }

  /** Where the next page begins; opaque to the caller. */
  static String cursor(Conversation last) {
    String place = last.times().createdAt() + "/" + last.id();
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(place.getBytes(StandardCharsets.UTF_8));
  }

  private static ConversationQuery.Place place(String cursor) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      int slash = text.indexOf('/');
      Instant createdAt = Instant.parse(text.substring(0, Math.max(0, slash)));
      if (!Era.holds(createdAt)) {
        throw new IllegalArgumentException(text);
      }
      return new ConversationQuery.Place(createdAt, UUID.fromString(text.substring(slash + 1)));
    } catch (IllegalArgumentException | DateTimeParseException e) {
      throw Problem.invalid("cursor", "unknown");
    }
  }
}
