package io.moked.supervision.agents;

import io.moked.web.FieldProblem;
import io.moked.web.Problem;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** How somebody looks at the panel: filter, order and window. */
record PanelQuery(PanelFilter filter, Comparator<PanelRow> order, int offset, int limit) {

  private static final int USUAL = 50;
  private static final int MOST = 200;
  private static final int FARTHEST = 1_000_000;

  /**
   * From a subscribe frame; what it leaves out is: everybody, by name, from the top.
   *
   * @throws Problem 422 for what makes no sense, by name
   */
  static PanelQuery of(JsonNode frame) {
    JsonNode filter = frame.path("filter");
    JsonNode window = frame.path("window");
    return of(
        texts(filter, "presence"),
        texts(filter, "queue"),
        texts(filter, "team"),
        text(filter.path("q"), "filter.q", ""),
        text(frame.path("sort"), "sort", "name"),
        number(window, "offset", 0),
        number(window, "limit", USUAL));
  }

  /**
   * The same from a query string.
   *
   * @throws Problem 422 for what makes no sense, by name
   */
  static PanelQuery of(
      Collection<String> presences,
      Collection<String> queues,
      Collection<String> teams,
      String q,
      String sort,
      int offset,
      int limit) {
    if (q.length() > PanelFilter.LONGEST_TEXT) {
      throw range("q", 0, PanelFilter.LONGEST_TEXT);
    }
    if (offset < 0 || offset > FARTHEST) {
      throw range("offset", 0, FARTHEST);
    }
    if (limit < 1 || limit > MOST) {
      throw range("limit", 1, MOST);
    }
    return new PanelQuery(
        new PanelFilter(
            Set.copyOf(presences),
            ids("queue", queues),
            ids("team", teams),
            PanelFilter.lower(q.strip())),
        PanelSort.of(sort).orElseThrow(() -> Problem.invalid("sort", "unknown")),
        offset,
        limit);
  }

  private static Set<UUID> ids(String field, Collection<String> texts) {
    var ids = new LinkedHashSet<UUID>();
    for (String text : texts) {
      try {
        ids.add(UUID.fromString(text));
      } catch (IllegalArgumentException e) {
        throw Problem.invalid(field, "unknown");
      }
    }
    return ids;
  }

  private static List<String> texts(JsonNode filter, String name) {
    JsonNode values = filter.path(name);
    if (values.isMissingNode() || values.isNull()) {
      return List.of();
    }
    if (!values.isArray()) {
      throw Problem.invalid("filter." + name, "type-list");
    }
    return values.valueStream().map(value -> text(value, "filter." + name, "")).toList();
  }

  private static String text(JsonNode node, String field, String usual) {
    if (node.isMissingNode() || node.isNull()) {
      return usual;
    }
    if (!node.isString()) {
      throw Problem.invalid(field, "type-text");
    }
    return node.stringValue();
  }

  private static int number(JsonNode window, String name, int usual) {
    JsonNode node = window.path(name);
    return node.isMissingNode() || node.isNull() ? usual : node.isInt() ? node.intValue() : -1;
  }

  private static Problem range(String field, int min, int max) {
    return Problem.invalid(
        List.of(new FieldProblem(field, "range", Map.of("min", min, "max", max))));
  }
}
