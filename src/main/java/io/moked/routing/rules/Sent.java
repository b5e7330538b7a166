package io.moked.routing.rules;

import io.moked.web.FieldProblem;
import io.moked.web.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A place in the JSON that somebody sent. What is not as it must be is noted, and something
 * harmless is read in its stead: whoever reads looks at the faults before he uses any of it.
 */
final class Sent {

  private static final UUID NO_ID = new UUID(0, 0);
  private static final int ID_LENGTH = 36;

  private final String path;
  private final @Nullable JsonNode node;
  private final Faults faults;

  Sent(String path, @Nullable JsonNode node, Faults faults) {
    this.path = path;
    this.node = node == null || node.isNull() || node.isMissingNode() ? null : node;
    this.faults = faults;
  }

  String path() {
    return path;
  }

  /** There is something, and be it wrong. */
  boolean isThere() {
    return node != null;
  }

  boolean isEmptyList() {
    return node != null && node.isArray() && node.isEmpty();
  }

  boolean isNumber() {
    return node != null && node.isNumber();
  }

  void fault(FieldProblem fault) {
    faults.add(fault);
  }

  Sent member(String name) {
    return new Sent(
        path.isEmpty() ? name : path + "." + name, node == null ? null : node.get(name), faults);
  }

  /** False, and noted, if it has no members. */
  boolean isObject() {
    return is(node != null && node.isObject(), new FieldProblem(path, "type-object"));
  }

  private boolean is(boolean expected, FieldProblem otherwise) {
    if (!expected) {
      faults.add(node == null ? new FieldProblem(path, "required") : otherwise);
    }
    return expected;
  }

  /** Nothing that was sent is an empty list; neither is one with too many entries looked into. */
  List<Sent> entries(int max) {
    if (node == null || !is(node.isArray(), new FieldProblem(path, "type-list"))) {
      return List.of();
    }
    if (node.size() > max) {
      faults.add(new FieldProblem(path, "entries", Map.of("max", max)));
      return List.of();
    }
    var entries = new ArrayList<Sent>();
    for (JsonNode entry : node) {
      entries.add(new Sent(path + "[" + entries.size() + "]", entry, faults));
    }
    return entries;
  }

  /** As {@link #entries}, but there has to be one. */
  List<Sent> someEntries(int max) {
    List<Sent> entries = entries(max);
    if (node == null || isEmptyList()) {
      faults.add(new FieldProblem(path, "required"));
    }
    return entries;
  }

  /** The names of its members, if they are not too many and each can be kept as a name. */
  List<String> names(int max, int length) {
    if (node == null || !isObject()) {
      return List.of();
    }
    if (node.size() > max) {
      faults.add(new FieldProblem(path, "entries", Map.of("max", max)));
      return List.of();
    }
    List<String> names = List.copyOf(node.propertyNames());
    if (names.stream().allMatch(it -> isText(it, length))) {
      return names;
    }
    faults.add(new FieldProblem(path, "names", Map.of("max", length)));
    return List.of();
  }

  private static boolean isText(String text, int length) {
    return text.length() <= length && !text.isBlank() && PlainText.isPlain(text);
  }

  /** 1 to {@code max} characters, not only white space. */
  String text(int max) {
    if (!is(node != null && node.isString(), new FieldProblem(path, "type-text"))) {
      return "";
    }
    String text = node == null ? "" : node.stringValue();
    if (text.length() > max) {
      faults.add(new FieldProblem(path, "length", Map.of("min", 1, "max", max)));
    } else if (text.isBlank()) {
      faults.add(new FieldProblem(path, "required"));
    } else if (!PlainText.isPlain(text)) {
      faults.add(new FieldProblem(path, "format"));
    } else {
      return text;
    }
    return "";
  }

  /** A number as it is written. */
  String digits() {
    return node == null ? "" : node.asString();
  }

  int number(int min, int max) {
    if (!is(node != null && node.isIntegralNumber(), new FieldProblem(path, "type-number"))) {
      return min;
    }
    if (node != null
        && node.canConvertToInt()
        && node.intValue() >= min
        && node.intValue() <= max) {
      return node.intValue();
    }
    faults.add(new FieldProblem(path, "range", Map.of("min", min, "max", max)));
    return min;
  }

  @Nullable Integer numberIfAny(int min, int max) {
    return node == null ? null : (Integer) number(min, max);
  }

  UUID id() {
    if (!is(node != null && node.isString(), new FieldProblem(path, "type-id"))) {
      return NO_ID;
    }
    Optional<UUID> id = id(node == null ? "" : node.stringValue());
    if (id.isEmpty()) {
      faults.add(new FieldProblem(path, "type-id"));
    }
    return id.orElse(NO_ID);
  }

  private static Optional<UUID> id(String text) {
    try {
      return text.length() == ID_LENGTH ? Optional.of(UUID.fromString(text)) : Optional.empty();
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
