package io.moked.supervision.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.moked.live.LiveClient;
import io.moked.live.LiveServer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class BoardLiveTest extends LiveServer {

  /** What a supervisor's page makes of the frames. */
  private static final class Page {
    private final Map<String, JsonNode> rows = new LinkedHashMap<>();
    private List<String> order = new ArrayList<>();
    private int total;

    Page take(JsonNode frame) {
      JsonNode event = frame.get("event");
      boolean window = event.get("type").asString().equals("window");
      event.get("rows").forEach(row -> rows.put(row.get("id").asString(), row));
      if (window) {
        order = new ArrayList<>();
        event.get("rows").forEach(row -> order.add(row.get("id").asString()));
      } else if (!event.get("order").isNull()) {
        order = new ArrayList<>();
        event.get("order").forEach(id -> order.add(id.asString()));
      }
      total = event.get("total").asInt();
      return this;
    }

    List<String> subjects() {
      return order.stream().map(id -> rows.get(id).get("subject").asString()).toList();
    }
  }

  @Test
  void s3TwoSupervisorsWithDifferentFiltersEachSeeTheirOwnChangesPushed() {
    try (LiveClient waiting = board("dana", "\"state\": [\"open\"], \"q\": \"two-filters\"");
        LiveClient talking = board("api", "\"state\": [\"active\"], \"q\": \"TWO-filters\"")) {
      Page open = new Page().take(waiting.event("window"));
      Page active = new Page().take(talking.event("window"));
      assertThat(open.total + active.total).isZero();

      Started first = start("Ruth", "two-filters one");
      open.take(waiting.event("delta"));
      assertThat(open.subjects()).containsExactly("two-filters one");
      Started second = start("Naomi", "two-filters two");
      open.take(waiting.event("delta"));
      assertThat(open.subjects()).containsExactly("two-filters one", "two-filters two");

      assign(first, "avi");
      open.take(waiting.event("delta"));
      active.take(talking.event("delta"));
      assertThat(open.subjects()).containsExactly("two-filters two");
      assertThat(active.subjects()).containsExactly("two-filters one");
      JsonNode row = active.rows.get(first.id());
      assertThat(row.at("/agent/name").asString()).isEqualTo("Avi Cohen");
      assertThat(row.at("/agent/unitsUsed").asInt()).isGreaterThanOrEqualTo(30);
      assertThat(row.at("/offer/expiresAt").asString()).isNotBlank();
      assertThat(row.get("waitSeconds").isIntegralNumber()).isTrue();

      forceClose(first, "");
      forceClose(second, "");
      while (open.total + active.total > 0) {
        if (open.total > 0) {
          open.take(waiting.event("delta"));
        } else {
          active.take(talking.event("delta"));
        }
      }
      assertThat(open.subjects()).isEmpty();
      assertThat(active.subjects()).isEmpty();
    }
  }

  @Test
  void anotherWindowReplacesTheFirst() {
    List<Started> started =
        List.of(start("A", "windowed 1"), start("B", "windowed 2"), start("C", "windowed 3"));
    try (LiveClient dana = board("dana", "\"q\": \"windowed\"")) {
      assertThat(new Page().take(dana.event("window")).subjects())
          .containsExactly("windowed 1", "windowed 2", "windowed 3");
      dana.send(
          """
          {"subscribe": "board", "filter": {"q": "windowed"}, "sort": "-created",
           "window": {"offset": 1, "limit": 1}}
          """);
      JsonNode window = dana.event("window");
      Page page = new Page().take(window);
      assertThat(page.subjects()).containsExactly("windowed 2");
      assertThat(page.total).isEqualTo(3);
      assertThat(window.at("/event/offset").asInt()).isEqualTo(1);
    }
    started.forEach(it -> forceClose(it, ""));
  }

  @Test
  void theBoardIsForSupervisorsAndATryIsInTheAudit() {
    try (LiveClient avi = socketOf("avi")) {
      avi.send("{\"subscribe\": \"board\"}");
      JsonNode error = avi.await(frame -> frame.has("error"));
      assertThat(error.at("/error/code").asString()).isEqualTo("no-right");
    }
    JsonNode audit = as("dana", "GET", "/api/audit?verb=board&actor=" + idOf("avi"), "");
    assertThat(audit.at("/items/0/outcome").asString()).isEqualTo("no-right");
  }

  @Test
  void aFilterThatMakesNoSenseNamesItsField() {
    for (String filter :
        List.of("\"state\": [\"closed\"]", "\"queue\": \"x\"", "\"agent\": [\"avi\"]")) {
      try (LiveClient dana = board("dana", filter)) {
        JsonNode error = dana.await(frame -> frame.has("error")).get("error");
        assertThat(error.get("code").asString()).isEqualTo("invalid");
        assertThat(error.at("/fields/0/field").asString()).startsWith("filter.");
      }
    }
  }

  private LiveClient board(String username, String filter) {
    return socketOf(username).send("{\"subscribe\": \"board\", \"filter\": {%s}}", filter);
  }
}
