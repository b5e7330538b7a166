package io.moked.supervision.views;

import io.moked.supervision.board.BoardSort;
import io.moked.supervision.board.FilterReader;
import io.moked.supervision.views.BoardView.Column;
import io.moked.supervision.views.BoardView.Definition;
import io.moked.web.FieldProblem;
import io.moked.web.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A view that is kept can be looked at: the board understands all of it. */
final class ViewCheck {

  private static final Set<String> COLUMNS =
      Set.of(
          "customer",
          "subject",
          "channel",
          "state",
          "queue",
          "agent",
          "wait",
          "handle",
          "created",
          "sentiment",
          "skills",
          "priority",
          "units",
          "offer",
          "watchers",
          "alerts",
          "consent");

  private static final int LEAST_WIDTH = 40;
  private static final int MOST_WIDTH = 1_000;

  private ViewCheck() {}

  /**
   * Says what is wrong with it, by the names of a request's fields.
   *
   * @throws Problem 422
   */
  static void check(Definition it, UUID viewer) {
    var _ = FilterReader.read(it.filter(), "filter.", viewer);
    if (BoardSort.of(it.sort()).isEmpty()) {
      throw Problem.invalid("sort", "unknown");
    }
    if (it.group() != null && !it.group().equals("queue")) {
      throw invalid("group", "one-of", Map.of("values", "queue"));
    }
    check(it.columns());
  }

  private static void check(List<Column> columns) {
    var seen = new HashSet<String>();
    for (int i = 0; i < columns.size(); i++) {
      String field = "columns[" + i + "]";
      Column column = columns.get(i);
      if (!COLUMNS.contains(column.key())) {
        throw Problem.invalid(field + ".key", "unknown");
      }
      if (!seen.add(column.key())) {
        throw Problem.invalid(field + ".key", "twice");
      }
      Integer width = column.width();
      if (width != null && (width < LEAST_WIDTH || width > MOST_WIDTH)) {
        throw invalid(field + ".width", "range", Map.of("min", LEAST_WIDTH, "max", MOST_WIDTH));
      }
    }
  }

  private static Problem invalid(String field, String message, Map<String, Object> arguments) {
    return Problem.invalid(List.of(new FieldProblem(field, message, arguments)));
  }
}
