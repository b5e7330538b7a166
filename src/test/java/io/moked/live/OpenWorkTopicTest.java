package io.moked.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who looks at what may be picked is told when it changes, and asks for it then. */
class OpenWorkTopicTest extends LiveServer {

  private JsonNode stream;

  @BeforeEach
  void agentsMayPick() {
    stream =
        as("admin", "GET", "/api/workstreams", "")
            .get("items")
            .valueStream()
            .filter(it -> it.get("name").asString().equals("Website chat"))
            .findFirst()
            .orElseThrow();
    letThemPick(true);
  }

  @AfterEach
  void theyMayNot() {
    letThemPick(false);
  }

  private void letThemPick(boolean pickable) {
    as(
        "admin",
        "PUT",
        "/api/workstreams/" + stream.get("id").asString(),
        "{\"name\": %s, \"queueId\": %s, \"pickable\": %s}"
            .formatted(stream.get("name"), stream.get("queueId"), pickable));
  }

  @Test
  void whatComesAndGoesIsToldOnceInAMoment() {
    try (LiveClient avi = socketOf("avi")) {
      avi.send("{\"subscribe\": \"open-work\"}");
      assertThat(avi.await(OpenWorkTopicTest::isChange)).isNotNull();
      Started one = start("Ruth", "May I be picked?");
      assertThat(avi.await(OpenWorkTopicTest::isChange)).isNotNull();
      as("noa", "POST", "/api/conversations/" + one.id() + "/pick", "");
      assertThat(avi.await(OpenWorkTopicTest::isChange)).isNotNull();
      forceClose(one, "");
    }
  }

  private static boolean isChange(JsonNode frame) {
    return frame.path("topic").asString("").equals("open-work") && frame.has("event");
  }
}
