package io.moked.contract;

import static io.moked.contract.Shape.assertMembers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Nothing is closed because a queue is empty: the fallback takes it, and a supervisor is told. */
class AlertsTest extends Outside {

  @Test
  void whatComesIntoAQueueWithoutMembersGoesToTheFallbackAndRaisesOneAlertUntilItIsSeen() {
    UUID fallback = admin.opensQueue(avi);
    UUID empty = admin.opensQueue();
    String key = "alerts-" + empty.toString().substring(24);
    admin.post(
        "/api/workstreams",
        Map.of(
            "name", key,
            "queueId", empty,
            "fallbackQueueId", fallback,
            "bindings", List.of(Map.of("key", key))));

    Customer yossi = customers.startsAt(key, "Yossi", Map.of("name", "Yossi"));
    customers.startsAt(key, "Rina", Map.of("name", "Rina"));

    assertThat(dana.sees(yossi).get("state").asString()).isNotEqualTo("closed");
    assertThat(dana.sees(yossi).get("queue").get("id").asString()).isEqualTo(fallback.toString());
    await().until(() -> openAlerts(fallback).stream().anyMatch(it -> it.get("times").asInt() == 2));
    JsonNode alert = openAlerts(fallback).getFirst();
    assertMembers(
        alert,
        "id",
        "kind",
        "severity",
        "queue",
        "conversationId",
        "customer",
        "agent",
        "ruleId",
        "since",
        "raisedAt",
        "lastAt",
        "times",
        "value",
        "endedAt",
        "acknowledgedBy",
        "acknowledgedAt");
    assertThat(alert.get("kind").asString()).isEqualTo("fallback");

    JsonNode seen =
        dana.post("/api/alerts/" + alert.get("id").asString() + "/acknowledge", Map.of());
    assertThat(seen.get("acknowledgedBy").get("id").asString()).isEqualTo(dana.id().toString());
    assertThat(openAlerts(fallback)).isEmpty();
  }

  private List<JsonNode> openAlerts(UUID queue) {
    return Caller.items(dana.get("/api/alerts")).stream()
        .filter(it -> it.at("/queue/id").asString("").equals(queue.toString()))
        .toList();
  }
}
