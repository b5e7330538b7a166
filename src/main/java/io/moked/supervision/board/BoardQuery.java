package io.moked.supervision.board;

import io.moked.conversation.Channel;
import io.moked.conversation.Scope;
import io.moked.conversation.State;
import io.moked.web.FieldProblem;
import io.moked.web.Problem;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** How a viewer looks at the board: filter, sort and window of his subscription. */
record BoardQuery(Scope scope, BoardFilter filter, BoardSort sort, int offset, int limit) {

  private static final int MOST_ROWS = 200;
  private static final int USUAL_ROWS = 50;
  private static final int MOST_OFFSET = 1_000_000;
  private static final int LONGEST_TEXT = 200;

  BoardIndex.Key key() {
    return new BoardIndex.Key(scope, filter, sort);
  }

  /**
   * Reads the subscribe frame of somebody who sees {@code scope}; what it leaves out is:
   * everything, longest wait first, from the top.
   *
   * @throws Problem 422 for what makes no sense, by name
   */
  static BoardQuery of(Scope scope, JsonNode frame) {
    JsonNode filter = member(frame, "filter");
    JsonNode window = member(frame, "window");
    String text = text(member(filter, "q"), "filter.q", "");
    if (text.length() > LONGEST_TEXT) {
      throw invalid("filter.q", "length", Map.of("min", 0, "max", LONGEST_TEXT));
    }
    String sort = text(member(frame, "sort"), "sort", "-wait");
    return new BoardQuery(
        scope,
        new BoardFilter(
            set(filter, "state", BoardQuery::state),
            set(filter, "queue", BoardQuery::id),
            set(filter, "agent", BoardQuery::id),
            set(filter, "channel", BoardQuery::channel),
            Row.lower(text.strip())),
        BoardSort.of(sort).orElseThrow(() -> invalid("sort", "unknown", Map.of())),
        number(window, "offset", 0, 0, MOST_OFFSET),
        number(window, "limit", USUAL_ROWS, 1, MOST_ROWS));
  }

  private static JsonNode member(JsonNode node, String name) {
    JsonNode member = node.path(name);
    return member.isNull() ? MissingNode.getInstance() : member;
  }

  private static String text(JsonNode node, String field, String usual) {
    if (node.isMissingNode()) {
      return usual;
    }
    if (!node.isString()) {
      throw invalid(field, "type-text", Map.of());
    }
    return node.stringValue();
  }

  private static int number(JsonNode window, String name, int usual, int least, int most) {
    JsonNode node = member(window, name);
    if (node.isMissingNode()) {
      return usual;
    }
    if (!node.isInt() || node.intValue() < least || node.intValue() > most) {
      throw invalid("window." + name, "range", Map.of("min", least, "max", most));
    }
    return node.intValue();
  }

  private static <T> Set<T> set(JsonNode filter, String name, Function<String, Optional<T>> read) {
    JsonNode values = member(filter, name);
    String field = "filter." + name;
    if (!values.isMissingNode() && !values.isArray()) {
      throw invalid(field, "type-list", Map.of());
    }
    var found = new LinkedHashSet<T>();
    for (JsonNode value : values) {
      found.add(
          read.apply(text(value, field, ""))
              .orElseThrow(() -> invalid(field, "unknown", Map.of())));
    }
    return Set.copyOf(found);
  }

  private static Optional<State> state(String tag) {
    return constant(State.class, tag).filter(state -> state != State.CLOSED);
  }

  private static Optional<Channel> channel(String tag) {
    return constant(Channel.class, tag);
  }

  private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String tag) {
    return Arrays.stream(type.getEnumConstants())
        .filter(it -> it.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(tag))
        .findFirst();
  }

  private static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Problem invalid(String field, String message, Map<String, Object> arguments) {
    return Problem.invalid(List.of(new FieldProblem(field, message, arguments)));
  }
}
