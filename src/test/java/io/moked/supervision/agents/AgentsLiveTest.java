package io.moked.supervision.agents;

import static org.assertj.core.api.Assertions.assertThat;

import io.moked.live.LiveClient;
import io.moked.live.LiveServer;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The agents' panel, pushed. */
class AgentsLiveTest extends LiveServer {

  private static final String BUILT_IN = "00000000-0000-7000-8000-000000000001";

  @Test
  void aPresenceThatChangesIsPushedWithWhoSetIt() {
    try (LiveClient dana = panel("dana", "\"q\": \"noa\"")) {
      JsonNode window = dana.event("window").get("event");
      assertThat(window.get("total").asInt()).isOne();
      assertThat(window.get("asOf").asString()).isNotBlank();

      presence("noa", "away");

      JsonNode row = rowOf(dana, "away");
      assertThat(row.at("/setBy/name").asString()).isEqualTo("Dana Levi");
      assertThat(row.at("/names/he").asString()).isNotBlank();
      presence("noa", "offline");
      rowOf(dana, "offline");
    }
  }

  @Test
  void whoNoLongerFitsTheFilterLeavesAndWhoFitsComes() {
    presence("maya", "offline");
    try (LiveClient dana = panel("dana", "\"presence\": [\"do-not-disturb\"], \"q\": \"maya\"")) {
      assertThat(dana.event("window").at("/event/rows")).isEmpty();
      presence("maya", "do-not-disturb");
      assertThat(dana.event("delta").at("/event/order")).hasSize(1);
      presence("maya", "offline");
      assertThat(dana.event("delta").at("/event/order")).isEmpty();
    }
  }

  @Test
  void anOfferAndItsAnswerAreCountedAsTheyHappen() {
    try (LiveClient dana = panel("dana", "\"q\": \"tom\"")) {
      JsonNode before = dana.event("window").at("/event/rows/0/today");
      Started talk = talk("Ruth", "tom");
      JsonNode row =
          dana.await(frame -> today(frame, "accepted") == before.get("accepted").asInt() + 1)
              .at("/event/rows/0");
      assertThat(row.at("/today/offered").asInt()).isEqualTo(before.get("offered").asInt() + 1);
      assertThat(row.at("/conversations/active").asInt()).isPositive();
      assertThat(row.get("unitsUsed").asInt()).isPositive();
      forceClose(talk, "");
    }
  }

  @Test
  void whoConnectsIsOnline() {
    try (LiveClient dana = panel("dana", "\"q\": \"avi\"")) {
      dana.event("window");
      try (LiveClient avi = socketOf("avi")) {
        avi.untilNow();
        dana.await(frame -> frame.at("/event/rows/0/online").asBoolean(false));
      }
      dana.await(frame -> !frame.at("/event/rows/0/online").asBoolean(true));
    }
  }

  @Test
  void G13_aSupervisorOfAQueueSeesItsMembersOnly() {
    String queue =
        as(
                "admin",
                "POST",
                "/api/queues",
                "{\"name\": \"%s\", \"type\": \"messaging\", \"members\": [\"%s\"]}"
                    .formatted(UUID.randomUUID(), idOf("maya")))
            .get("id")
            .asString();
    String role =
        as(
                "admin",
                "POST",
                "/api/supervision-roles",
                "{\"name\": \"%s\", \"grants\": {\"see\": \"queues\"}}"
                    .formatted(UUID.randomUUID()))
            .get("id")
            .asString();
    give(role, "\"" + queue + "\"");
    try (LiveClient api = panel("api", "")) {
      JsonNode window = api.event("window").get("event");
      assertThat(window.get("rows").findValuesAsString("id")).contains(idOf("maya"));
      assertThat(window.get("total").asInt()).isOne();
      assertThat(as("api", "GET", "/api/supervision/agents", "").get("total").asInt()).isOne();
    } finally {
      give(BUILT_IN, "");
    }
  }

  @Test
  void thePanelIsForSupervisors() {
    try (LiveClient avi = panel("avi", "")) {
      assertThat(avi.await(frame -> frame.has("error")).at("/error/code").asString())
          .isEqualTo("no-right");
    }
    try (LiveClient dana = socketOf("dana")) {
      dana.send("{\"subscribe\": \"agents\", \"sort\": \"height\"}");
      assertThat(dana.await(frame -> frame.has("error")).at("/error/code").asString())
          .isEqualTo("invalid");
    }
  }

  private LiveClient panel(String username, String filter) {
    return socketOf(username).send("{\"subscribe\": \"agents\", \"filter\": {%s}}", filter);
  }

  private JsonNode rowOf(LiveClient dana, String presence) {
    return dana.await(frame -> frame.at("/event/rows/0/presence").asString("").equals(presence))
        .at("/event/rows/0");
  }

  private static int today(JsonNode frame, String what) {
    return frame.at("/event/rows/0/today/" + what).asInt(-1);
  }

  private void presence(String username, String presence) {
    as(
        "dana",
        "PUT",
        "/api/agents/" + idOf(username) + "/presence",
        "{\"presence\": \"%s\"}".formatted(presence));
  }

  private void give(String role, String queues) {
    as(
        "admin",
        "PUT",
        "/api/users/" + idOf("api") + "/supervision",
        "{\"roleId\": \"%s\", \"queueIds\": [%s], \"teamIds\": []}".formatted(role, queues));
  }
}
