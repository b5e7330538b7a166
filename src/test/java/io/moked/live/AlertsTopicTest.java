package io.moked.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Alerts come to every supervisor who follows them, and leave all of them when one takes care. */
class AlertsTopicTest extends LiveServer {

  private static final String EVERYTHING =
      "[\"fallback\", \"overflow\", \"overflow-ended\", \"set-aside\", \"long-wait\", "
          + "\"agent-silence\", \"sentiment\", \"empty-queue\", \"missed-offers\"]";

  private void follows(String username, String kinds) {
    as(
        username,
        "PUT",
        "/api/me/alert-subscriptions",
        "{\"kinds\": %s, \"queueIds\": [], \"sound\": false, \"desktop\": false, \"below\": null}"
            .formatted(kinds));
  }

  @AfterEach
  void everybodyFollowsEverything() {
    follows("dana", EVERYTHING);
    follows("api", EVERYTHING);
  }

  private static boolean isAlerts(JsonNode frame) {
    return frame.path("topic").asString("").equals("alerts");
  }

  /** A conversation in a queue without members goes to the fallback; gives the queue's id. */
  private String raisesOne() {
    String name = "Fallback " + System.nanoTime();
    String empty = queue(name + " empty", "");
    String fallback = queue(name, "\"" + idOf("avi") + "\"");
    as(
        "admin",
        "POST",
        "/api/workstreams",
        """
        {"name": "%s", "queueId": "%s", "fallbackQueueId": "%s", "bindings": [{"key": "%s"}]}
        """
            .formatted(name, empty, fallback, key(name)));
    call(
        "POST",
        "/api/widget/" + key(name) + "/conversations",
        "",
        "{\"name\": \"Yossi\", \"language\": \"en\", \"subject\": \"Shoes\"}");
    return fallback;
  }

  private static String key(String name) {
    return name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
  }

  private String queue(String name, String members) {
    return as(
            "admin",
            "POST",
            "/api/queues",
            "{\"name\": \"%s\", \"type\": \"messaging\", \"members\": [%s]}"
                .formatted(name, members))
        .get("id")
        .asString();
  }

  @Test
  void whatOneAcknowledgesIsGoneForTheOther() {
    try (LiveClient dana = socketOf("dana");
        LiveClient other = socketOf("api")) {
      dana.send("{\"subscribe\": \"alerts\"}");
      other.send("{\"subscribe\": \"alerts\"}");
      dana.event("state");
      other.event("state");

      String queue = raisesOne();
      JsonNode raised = dana.event("alert").at("/event/alert");
      assertThat(raised.at("/queue/id").asString()).isEqualTo(queue);
      assertThat(other.event("alert").at("/event/alert")).isEqualTo(raised);

      as("dana", "POST", "/api/alerts/" + raised.get("id").asString() + "/acknowledge", "");
      JsonNode gone = other.event("alert").at("/event/alert");
      assertThat(gone.get("id")).isEqualTo(raised.get("id"));
      assertThat(gone.at("/acknowledgedBy/id").asString()).isEqualTo(idOf("dana"));
    }
  }

  @Test
  void whoDoesNotFollowAKindIsNotToldOfIt() {
    follows("api", "[\"long-wait\"]");
    try (LiveClient dana = socketOf("dana");
        LiveClient other = socketOf("api")) {
      dana.send("{\"subscribe\": \"alerts\"}");
      other.send("{\"subscribe\": \"alerts\"}");
      assertThat(other.event("state").at("/event/items").isEmpty()).isTrue();
      dana.event("state");

      raisesOne();
      dana.event("alert");

      assertThat(other.untilNow()).noneMatch(AlertsTopicTest::isAlerts);
    }
  }
}
