package io.moked.supervision;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.moked.live.LiveServer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** S13 where the agents of a queue are there, and its hours say whether it is open. */
class ClosedQueueTest extends LiveServer {

  private static final String NEVER = "[]";
  private static final String ALWAYS =
      Stream.of("sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday")
          .map("{'day': '%s', 'from': '00:00', 'to': '24:00'}"::formatted)
          .collect(joining(", ", "[", "]"));

  @Test
  void s13_aClosedQueueIsMarkedAndNeedsAConfirmation() {
    String queue = queueOf("owl", NEVER);
    Started conversation = start("Rina", "At night");

    assertThat(target(conversation, queue).get("open").asBoolean()).isFalse();
    assertThat(target(conversation, queue).get("agentsSignedIn").asInt()).isEqualTo(1);
    assertThatThrownBy(() -> assign(conversation, queue, false))
        .hasMessageContaining("empty-queue");
    assertThat(assign(conversation, queue, true).at("/queue/id").asString()).isEqualTo(queue);
  }

  @Test
  void s13_anOpenQueueWithAgentsNeedsNoConfirmation() {
    String queue = queueOf("lark", ALWAYS);
    Started conversation = start("Rina", "By day");

    assertThat(target(conversation, queue).get("open").asBoolean()).isTrue();
    assertThat(assign(conversation, queue, false).at("/queue/id").asString()).isEqualTo(queue);
  }

  /** A queue that keeps these hours, and whose one agent is available. */
  private String queueOf(String agent, String week) {
    String hours =
        created("operating-hours", agent, "'zone': 'UTC', 'holidays': [], 'week': " + week);
    String queue = created("queues", agent, "'hoursId': '%s'".formatted(hours));
    created(
        "agents",
        agent,
        "'username': '%s', 'password': 'demo', 'roles': ['agent'], 'queues': ['%s']"
            .formatted(agent, queue));
    as(agent, "PUT", "/api/me/presence", "{\"presence\": \"available\"}");
    return queue;
  }

  private String created(String what, String name, String rest) {
    String json = "{'name': '%s', %s}".formatted(name, rest).replace('\'', '"');
    return as("admin", "POST", "/api/" + what, json).get("id").asString();
  }

  private JsonNode target(Started conversation, String queue) {
    String path = "/api/conversations/" + conversation.id() + "/assign-targets";
    return as("dana", "GET", path, "")
        .get("queues")
        .valueStream()
        .filter(target -> target.get("id").asString().equals(queue))
        .findFirst()
        .orElseThrow();
  }

  private JsonNode assign(Started conversation, String queue, boolean override) {
    String path = "/api/conversations/" + conversation.id() + "/assign";
    String body = "{\"queueId\": \"%s\", \"override\": %s}".formatted(queue, override);
    return as("dana", "POST", path, body);
  }
}
