package io.moked.supervision.board;

import io.moked.web.Problem;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * The members of an object that a client sent; null is as good as left out. What is not as it must
 * be is refused with its whole name.
 */
record Members(JsonNode object, String path) {

  /**
   * @param path what the names of its fields begin with
   */
  Members(JsonNode object, String path) {
    this.object = object.isNull() ? MissingNode.getInstance() : object;
    this.path = path;
    if (!this.object.isMissingNode() && !object.isObject()) {
      String field = path.endsWith(".") ? path.substring(0, path.length() - 1) : path;
      throw FilterReader.invalid(field, "type-object", Map.of());
    }
  }

  /** Refuses what nobody knows. */
  void only(Set<String> known) {
    var unknown = new TreeSet<>(object.propertyNames());
    unknown.removeAll(known);
    if (!unknown.isEmpty()) {
      throw invalid(unknown.first(), "unknown", Map.of());
    }
  }

  JsonNode get(String name) {
    JsonNode member = object.path(name);
    return member.isNull() ? MissingNode.getInstance() : member;
  }

  String text(String name, String usual) {
    JsonNode node = get(name);
    if (node.isMissingNode()) {
      return usual;
    }
    if (!node.isString()) {
      throw invalid(name, "type-text", Map.of());
    }
    return node.stringValue();
  }

  boolean flag(String name) {
    JsonNode node = get(name);
    if (!node.isMissingNode() && !node.isBoolean()) {
      throw invalid(name, "type-boolean", Map.of());
    }
    return node.isBoolean() && node.booleanValue();
  }

  int number(String name, int usual, int least, int most) {
    JsonNode node = get(name);
    if (node.isMissingNode()) {
      return usual;
    }
    if (!node.isInt() || node.intValue() < least || node.intValue() > most) {
      throw invalid(name, "range", Map.of("min", least, "max", most));
    }
    return node.intValue();
  }

  Problem invalid(String name, String message, Map<String, Object> arguments) {
    return FilterReader.invalid(path + name, message, arguments);
  }
}
