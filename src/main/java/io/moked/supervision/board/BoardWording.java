package io.moked.supervision.board;

import io.moked.conversation.view.ConversationViews;
import io.moked.conversation.view.Viewer;
import io.moked.live.Frame;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
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

  private static final int ROW_WEIGHT = 2_000;
  private static final int FRAME_WEIGHT = 200;

  private final ConversationViews views;
  private final JsonMapper json;

  BoardWording(ConversationViews views, JsonMapper json) {
    this.views = views;
    this.json = json;
  }

  /** A row without clocks and without its last brace: see {@link Row#json}. */
  String row(Row row) {
    ObjectNode node = json.valueToTree(views.of(row.conversation(), Viewer.SUPERVISOR));
    node.remove(List.of("waitSeconds", "handleSeconds"));
    node.set("skills", json.valueToTree(skills(row)));
    node.set("alerts", json.valueToTree(row.alerts()));
    String words = json.writeValueAsString(node);
    return words.substring(0, words.length() - 1);
  }

  private static List<Map<String, Object>> skills(Row row) {
    return row.conversation().routing().skills().stream()
        .map(wanted -> Map.<String, Object>of("id", wanted.skillId(), "level", wanted.level()))
        .toList();
  }

  Frame window(BoardViewer.Delta window, int offset) {
    return frame(window, "window", "\"offset\":" + offset, _ -> {});
  }

  /**
   * @param sent is told how long it is
   */
  Frame delta(BoardViewer.Delta delta, IntConsumer sent) {
    return frame(delta, "delta", "\"order\":" + json.writeValueAsString(delta.order()), sent);
  }

  /** Put into words where it is sent, and not under the board's lock. */
  private Frame frame(BoardViewer.Delta it, String type, String member, IntConsumer sent) {
    return Frame.later(
        FRAME_WEIGHT + ROW_WEIGHT * it.rows().size(),
        () -> {
          String words = words(it, type, member);
          sent.accept(words.length());
          return words;
        });
  }

  private String words(BoardViewer.Delta it, String type, String member) {
    Instant asOf = it.asOf();
    var words = new StringBuilder(FRAME_WEIGHT + ROW_WEIGHT * it.rows().size());
    words
        .append("{\"topic\":\"%s\",\"seq\":%d,\"event\":".formatted(TOPIC, it.seq()))
        .append("{\"type\":\"%s\",\"asOf\":\"%s\",\"total\":%d,".formatted(type, asOf, it.total()))
        .append(member)
        .append(",\"groups\":")
        .append(json.writeValueAsString(it.groups()))
        .append(",\"rows\":[");
    String comma = "";
    for (Row row : it.rows()) {
      words.append(comma).append(row.json(asOf));
      comma = ",";
    }
    return words.append("]}}").toString();
  }
}
