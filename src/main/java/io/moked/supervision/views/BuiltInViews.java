package io.moked.supervision.views;

import io.moked.language.Names;
import io.moked.supervision.board.BoardSort;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The views that everybody has. The first one opens where nothing else is chosen (S3). */
final class BuiltInViews {

  private static final String[] UNHAPPY = {"very-negative", "negative", "slightly-negative"};

  static final List<BoardView> ALL =
      List.of(
          view(1, "Ongoing conversations", "שיחות מתמשכות", everything()),
          view(2, "Waiting for an agent", "ממתינות לסוכן", list("state", "open")),
          view(3, "Unhappy customers", "לקוחות לא מרוצים", list("sentiment", UNHAPPY)),
          view(4, "Mine", "שלי", everything().put("mine", true)));

  private BuiltInViews() {}

  static BoardView first() {
    return ALL.getFirst();
  }

  static Optional<BoardView> find(UUID id) {
    return ALL.stream().filter(view -> view.id().equals(id)).findFirst();
  }

  private static ObjectNode everything() {
    return JsonNodeFactory.instance.objectNode();
  }

  private static ObjectNode list(String member, String... values) {
    ObjectNode filter = everything();
    for (String value : values) {
      filter.withArray(member).add(value);
    }
    return filter;
  }

  /** Ids that stay what they are, from one installation to the next. */
  private static BoardView view(int number, String en, String he, JsonNode filter) {
    UUID id = UUID.fromString("00000000-0000-7000-8000-00000000000" + number);
    String sort = BoardSort.LONGEST_WAIT.wire();
    return new BoardView(
        id, en, new Names(en, he), null, true, true, filter, sort, null, List.of(), 0);
  }
}
