package io.moked.supervision.board;

import io.moked.conversation.view.OngoingLists;
import io.moked.identity.Staff;
import io.moked.web.Problem;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Pages of the board for programs. */
@Component
class BoardLists implements OngoingLists {

  private final Board board;
  private final Sights sights;

  BoardLists(Board board, Sights sights) {
    this.board = board;
    this.sights = sights;
  }

  @Override
  public Page find(
      Staff supervisor, JsonNode filter, String sort, @Nullable String cursor, int limit) {
    BoardFilter wanted = FilterReader.read(filter, "", supervisor.id());
    BoardSort order = BoardSort.of(sort).orElseThrow(BoardLists::noSort);
    Board.Found found = board.find(wanted, order, sights.of(supervisor), cursor, limit);
    return new Page(found.items(), found.next());
  }

  private static Problem noSort() {
    return FilterReader.invalid("sort", "one-of", Map.of("values", BoardSort.names()));
  }
}
