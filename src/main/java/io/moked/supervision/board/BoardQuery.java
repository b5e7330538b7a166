package io.moked.supervision.board;

import io.moked.web.Problem;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * How a viewer looks at the board.
 *
 * @param collapsed groups of which he sees the head only: their rows are not in the window
 */
record BoardQuery(BoardIndex.Key key, int offset, int limit, Set<UUID> collapsed) {

  private static final int MOST_ROWS = 200;
  private static final int USUAL_ROWS = 50;
  private static final int MOST_OFFSET = 1_000_000;
  private static final int MOST_COLLAPSED = 500;

  /**
   * Reads the subscribe frame; what it leaves out is: everything, longest wait first, from the top.
   *
   * @param viewer who {@code mine} is about
   * @throws Problem 422 for what makes no sense, by name
   */
  static BoardQuery of(JsonNode frame, UUID viewer, Sight sight) {
    var top = new Members(frame, "");
    var window = new Members(top.get("window"), "window.");
    BoardFilter filter = FilterReader.read(top.get("filter"), "filter.", viewer);
    return new BoardQuery(
        new BoardIndex.Key(filter, sort(top), grouped(top), sight),
        window.number("offset", 0, 0, MOST_OFFSET),
        window.number("limit", USUAL_ROWS, 1, MOST_ROWS),
        collapsed(top));
  }

  static BoardSort sort(Members top) {
    return BoardSort.of(top.text("sort", BoardSort.LONGEST_WAIT.wire()))
        .orElseThrow(() -> top.invalid("sort", "unknown", Map.of()));
  }

  static boolean grouped(Members top) {
    String group = top.text("group", "");
    if (!group.isEmpty() && !group.equals("queue")) {
      throw top.invalid("group", "one-of", Map.of("values", "queue"));
    }
    return !group.isEmpty();
  }

  private static Set<UUID> collapsed(Members top) {
    JsonNode ids = top.get("collapsed");
    if (!ids.isMissingNode() && !ids.isArray()) {
      throw top.invalid("collapsed", "type-list", Map.of());
    }
    if (ids.size() > MOST_COLLAPSED) {
      throw top.invalid("collapsed", "entries", Map.of("max", MOST_COLLAPSED));
    }
    var found = new LinkedHashSet<UUID>();
    for (JsonNode id : ids) {
      found.add(
          FilterReader.id(id.isString() ? id.stringValue() : "")
              .orElseThrow(() -> top.invalid("collapsed", "type-id", Map.of())));
    }
    return Set.copyOf(found);
  }
}
