package io.moked.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The exact members of a piece of JSON, a line each: {@code offer.agent.name: text}. A failed
 * comparison says which members are missing and which nobody promised.
 */
final class Shape {

  private Shape() {}

  /** {@code json} has exactly these members of these types. */
  static void assertShape(JsonNode json, String expected) {
    Set<String> lines =
        expected.lines().map(String::strip).filter(it -> !it.isEmpty()).collect(Collectors.toSet());
    Set<String> found = of(json);
    assertThat(found.stream().map(line -> either(line, lines)).toList())
        .as(json.toPrettyString())
        .containsExactlyInAnyOrderElementsOf(lines);
  }

  /** What may be missing at the moment is expected as {@code text or null}, or as another type. */
  private static String either(String line, Set<String> expected) {
    String name = line.substring(0, line.lastIndexOf(':'));
    return Stream.of("text", "decimal")
        .filter(type -> line.equals(name + ": " + type) || line.equals(name + ": null"))
        .map(type -> name + ": " + type + " or null")
        .filter(expected::contains)
        .findFirst()
        .orElse(line);
  }

  /** The name of each member is one of these, whatever it holds. */
  static void assertMembers(JsonNode json, String... names) {
    assertThat(json.propertyNames()).as(json.toPrettyString()).containsExactlyInAnyOrder(names);
  }

  private static Set<String> of(JsonNode json) {
    var lines = new TreeSet<String>();
    collect("", json, lines);
    return lines;
  }

  private static void collect(String path, JsonNode node, Set<String> lines) {
    if (node.isObject() && !node.isEmpty()) {
      node.properties()
          .forEach(it ->
              collect(
                  path.isEmpty() ? it.getKey() : path + "." + it.getKey(), it.getValue(), lines));
    } else if (node.isArray() && !node.isEmpty()) {
      List.copyOf(node.values()).forEach(it -> collect(path + "[]", it, lines));
    } else {
      lines.add(path + ": " + type(node));
    }
  }

  private static String type(JsonNode node) {
    return switch (node.getNodeType()) {
      case STRING -> "text";
      case NUMBER -> node.isIntegralNumber() ? "number" : "decimal";
      case BOOLEAN -> "boolean";
      case NULL -> "null";
      case ARRAY -> "list";
      case OBJECT -> "object";
      case BINARY, MISSING, POJO -> throw new IllegalArgumentException(node.toString());
    };
  }
}
