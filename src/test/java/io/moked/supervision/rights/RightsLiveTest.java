package io.moked.supervision.rights;

import static org.assertj.core.api.Assertions.assertThat;

import io.moked.live.LiveClient;
import io.moked.live.LiveServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** G13 on sockets: what is not hers is not pushed, and what is no longer hers is taken away. */
class RightsLiveTest extends LiveServer {

  private static final int SERVICE_RESTARTED = 1012;

  @AfterEach
  void danaSeesEverythingAgain() {
    give("api", SupervisionRole.BUILT_IN.toString(), "");
  }

  @Test
  void G13_theBoardShowsOnlyTheQueuesThatSheSupervises() {
    Started talk = talk("Ruth", "avi");
    String queue = queueOf(talk);
    String role = role("queues");
    give("api", role, "");
    try (LiveClient nothing = socketOf("api").send("{\"subscribe\": \"board\"}")) {
      assertThat(nothing.event("window").at("/event/total").asInt()).isZero();
      assertThat(errorOf(nothing, talk)).isEqualTo("not-found");
    }
    give("api", role, "\"" + queue + "\"");
    try (LiveClient hers = socketOf("api").send("{\"subscribe\": \"board\"}")) {
      JsonNode window = hers.event("window").get("event");
      assertThat(window.get("rows").findValuesAsString("subject")).contains("About an order");
      assertThat(errorOf(hers, talk)).isEqualTo("not-a-participant");
    }
    forceClose(talk, "");
  }

  @Test
  void G13_whoLosesARightLosesTheOpenConversationAndTheBoardAtOnce() {
    Started talk = talk("Ruth", "avi");
    String role = role("queues");
    give("api", role, "\"" + queueOf(talk) + "\"");
    verb("api", talk, "monitor");
    try (LiveClient watcher = socketOf("api")) {
      watcher.send("{\"subscribe\": \"%s\"}", talk.topic());
      watcher.caughtUp();
      watcher.send("{\"subscribe\": \"board\"}");
      assertThat(watcher.event("window").at("/event/total").asInt()).isPositive();

      give("api", role, "");

      assertThat(errorIn(watcher, talk)).isEqualTo("not-found");
      assertThat(watcher.closeCode()).isEqualTo(SERVICE_RESTARTED);
    }
    try (LiveClient back = socketOf("api").send("{\"subscribe\": \"board\"}")) {
      assertThat(back.event("window").at("/event/total").asInt()).isZero();
      assertThat(errorOf(back, talk)).isEqualTo("not-found");
    }
    JsonNode audit = as("dana", "GET", "/api/audit?verb=read&actor=" + idOf("api"), "");
    assertThat(audit.at("/items/0/outcome").asString()).isEqualTo("not-found");
    forceClose(talk, "");
  }

  private String queueOf(Started talk) {
    return as("dana", "GET", "/api/conversations/" + talk.id(), "").at("/queue/id").asString();
  }

  private String role(String reach) {
    String grants =
        "{\"name\": \"%s\", \"grants\": {\"see\": \"%s\", \"monitor\": \"%s\"}}"
            .formatted(java.util.UUID.randomUUID(), reach, reach);
    return as("admin", "POST", "/api/supervision-roles", grants).get("id").asString();
  }

  private void give(String username, String role, String queues) {
    String body =
        "{\"roleId\": \"%s\", \"queueIds\": [%s], \"teamIds\": []}".formatted(role, queues);
    as("admin", "PUT", "/api/users/" + idOf(username) + "/supervision", body);
  }

  private String errorOf(LiveClient client, Started talk) {
    client.send("{\"subscribe\": \"%s\"}", talk.topic());
    return errorIn(client, talk);
  }

  private static String errorIn(LiveClient client, Started talk) {
    JsonNode frame = client.await(it -> it.has("error"));
    assertThat(frame.get("topic").asString()).isEqualTo(talk.topic());
    return frame.at("/error/code").asString();
  }
}
