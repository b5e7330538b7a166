package io.moked.supervision.board;

import io.moked.conversation.Channel;
import io.moked.conversation.State;
import io.moked.sentiment.Level;
import io.moked.web.FieldProblem;
import io.moked.web.Problem;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads a filter as the protocol writes it: of a subscription, a list, a bulk command or a saved
 * view. What makes no sense is refused by its name, never quietly left out.
 */
public final class FilterReader {

  private static final int LONGEST_TEXT = 200;
  private static final int MOST_VALUES = 500;
  private static final int LONGEST_SECONDS = 366 * 24 * 3600;

  private static final Set<String> MEMBERS =
      Set.of(
          "state",
          "queue",
          "agent",
          "channel",
          "sentiment",
          "skill",
          "waitOver",
          "handleOver",
          "mine",
          "alerting",
          "q");

  private final Members filter;

  private FilterReader(Members filter) {
    this.filter = filter;
  }

  /**
   * The filter that is written there.
   *
   * @param filter a missing one, and null, finds everything
   * @param path what field names begin with, for instance {@code filter.}
   * @param viewer who {@code mine} is about
   * @throws Problem 422 with the field
   */
  public static BoardFilter read(JsonNode filter, String path, UUID viewer) {
    var members = new Members(filter, path);
    members.only(MEMBERS);
    return new FilterReader(members).read(viewer);
  }

  private BoardFilter read(UUID viewer) {
    return new BoardFilter(
        set("state", FilterReader::state),
        set("queue", FilterReader::id),
        set("agent", FilterReader::id),
        set("channel", tag -> constant(Channel.class, tag)),
        set("skill", FilterReader::id),
        new BoardFilter.Clocks(seconds("waitOver"), seconds("handleOver")),
        filter.flag("mine") ? viewer : null,
        filter.flag("alerting"),
        text(),
        set("sentiment", FilterReader::level));
  }

  private String text() {
    String text = filter.text("q", "");
    if (text.length() > LONGEST_TEXT) {
      throw filter.invalid("q", "length", Map.of("min", 0, "max", LONGEST_TEXT));
    }
    return Row.lower(text.strip());
  }

  private @Nullable Duration seconds(String name) {
    int seconds = filter.number(name, -1, 0, LONGEST_SECONDS);
    return seconds < 0 ? null : Duration.ofSeconds(seconds);
  }

  private <T> Set<T> set(String name, Function<String, Optional<T>> read) {
    JsonNode values = filter.get(name);
    if (!values.isMissingNode() && !values.isArray()) {
      throw filter.invalid(name, "type-list", Map.of());
    }
    if (values.size() > MOST_VALUES) {
      throw filter.invalid(name, "entries", Map.of("max", MOST_VALUES));
    }
    var found = new LinkedHashSet<T>();
    for (JsonNode value : values) {
      String field = name + "[" + found.size() + "]";
      if (!value.isString()) {
        throw filter.invalid(field, "type-text", Map.of());
      }
      found.add(
          read.apply(value.stringValue())
              .orElseThrow(() -> filter.invalid(field, "unknown", Map.of())));
    }
    return Set.copyOf(found);
  }

  private static Optional<String> level(String code) {
    return Level.ofCode(code).map(Level::code);
  }

  private static Optional<State> state(String tag) {
    return constant(State.class, tag).filter(state -> state != State.CLOSED);
  }

  private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String tag) {
    return Arrays.stream(type.getEnumConstants())
        .filter(it -> it.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(tag))
        .findFirst();
  }

  static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  static Problem invalid(String field, String message, Map<String, Object> arguments) {
    return Problem.invalid(List.of(new FieldProblem(field, message, arguments)));
  }
}
