package io.moked.supervision.board;

import io.moked.conversation.Conversation;
import io.moked.conversation.view.ConversationViews;
import io.moked.conversation.view.Viewer;
import io.moked.live.Frame;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts the board into frames. A row is put into words once for all who see it, but for its two
 * clocks, which are read when a frame is made.
 */
@Component
class BoardWording {

  static final String TOPIC = "board";

  private final ConversationViews views;
  private final JsonMapper json;

  BoardWording(ConversationViews views, JsonMapper json) {
    this.views = views;
    this.json = json;
  }

  /** A row without clocks and without its last brace: see {@link Row#json}. */
  String row(Conversation conversation) {
    ObjectNode row = json.valueToTree(views.of(conversation, Viewer.SUPERVISOR));
    row.remove(List.of("waitSeconds", "handleSeconds"));
    String words = json.writeValueAsString(row);
    return words.substring(0, words.length() - 1);
  }

  Frame window(BoardViewer.Delta window, int offset) {
    return frame(window, "window", "\"offset\":" + offset);
  }

  Frame delta(BoardViewer.Delta delta) {
    return frame(delta, "delta", "\"order\":" + json.writeValueAsString(delta.order()));
  }

  private Frame frame(BoardViewer.Delta it, String type, String member) {
    Instant asOf = it.asOf();
    String rows = it.rows().stream().map(row -> row.json(asOf)).collect(Collectors.joining(","));
    return Frame.of(
        "{\"topic\":\"%s\",\"seq\":%d,\"event\":{\"type\":\"%s\",\"asOf\":\"%s\",\"total\":%d,%s,\"rows\":[%s]}}"
            .formatted(TOPIC, it.seq(), type, asOf, it.total(), member, rows));
  }
}
