package io.moked.contract;

import static io.moked.contract.Shape.assertMembers;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is not a conversation has the members of the contract too. */
class ResourceShapesTest extends Outside {

  private static final String[] USER = {
    "id", "name", "names", "username", "roles", "language", "acknowledgedAt"
  };

  private static final String[] PRESENCE = {
    "presence", "base", "names", "since", "setBy", "cause", "usual"
  };

  @Test
  void aSession() {
    JsonNode session =
        http.post("/api/session")
            .json("{\"username\": \"avi\", \"password\": \"demo\"}")
            .send()
            .json();

    assertMembers(session, "token", "user");
    assertMembers(session.get("user"), USER);
    assertMembers(avi.get("/api/me"), USER);
    assertThat(session.get("user").get("roles").toString()).isEqualTo("[\"agent\"]");
  }

  @Test
  void aPresence() {
    assertMembers(avi.get("/api/me/presence"), PRESENCE);
    assertMembers(avi.put("/api/me/presence", Map.of("presence", "busy")), PRESENCE);
    JsonNode all = avi.get("/api/presences").get("items");
    assertThat(all.findValuesAsString("id"))
        .startsWith("available", "busy", "do-not-disturb", "away", "offline", "inactive");
    assertMembers(all.get(0), "id", "name", "names", "base", "custom");
  }

  @Test
  void anAgent() {
    assertMembers(
        centre.agent(avi),
        "id",
        "name",
        "names",
        "username",
        "human",
        "presence",
        "status",
        "presenceSince",
        "presenceSetBy",
        "presenceCause",
        "defaultPresence",
        "unitsTotal",
        "unitsUsed",
        "skills",
        "capacityProfiles",
        "queues",
        "roles",
        "language",
        "active",
        "signedIn");
  }

  @Test
  void aQueue() {
    JsonNode queue = admin.opensQueue("Queue", "messaging", avi);

    assertMembers(
        queue,
        "id",
        "name",
        "names",
        "type",
        "priority",
        "members",
        "hoursId",
        "open",
        "agentsSignedIn",
        "waiting",
        "assignment",
        "serviceLevelSeconds",
        "consultSeconds",
        "shortAbandonSeconds",
        "overflow");
  }

  @Test
  void aQueueSaysHowManyWait() {
    customers.starts("Yossi");
    customers.starts("Rina");

    JsonNode queue =
        Caller.items(dana.get("/api/queues")).stream()
            .filter(it -> it.get("id").asString().equals(centre.queue().toString()))
            .findFirst()
            .orElseThrow();

    assertThat(queue.get("waiting").asInt()).isEqualTo(2);
  }

  @Test
  void aWorkstream() {
    JsonNode workstream = centre.widgetWorkstream();

    assertMembers(
        workstream,
        "id",
        "name",
        "names",
        "type",
        "channel",
        "queueId",
        "units",
        "allowedPresences",
        "offerSeconds",
        "monitoring",
        "distribution",
        "pickable",
        "capacityProfiles",
        "skillMatch",
        "keepSameAgent",
        "wrapUp",
        "fallbackQueueId",
        "autoClose",
        "declines",
        "messages",
        "bindings",
        "routing");
    assertMembers(workstream.get("monitoring"), "consent", "notice", "showWatchers");
    assertThat(workstream.get("type").asString()).isEqualTo("messaging");
  }

  @Test
  void aLineOfTheAudit() {
    Customer yossi = talking();
    dana.monitors(yossi);

    JsonNode page = dana.get("/api/audit?conversation=" + yossi.id());

    assertMembers(page, "items", "next");
    assertMembers(
        page.get("items").get(0),
        "id",
        "at",
        "actor",
        "verb",
        "conversationId",
        "outcome",
        "detail");
  }

  @Test
  void whatAWidgetNeeds() {
    JsonNode widget = http.get("/api/widget/demo").send().json();

    assertThat(widget.propertyNames()).contains("name", "names", "languages", "monitoring");
    assertThat(widget.get("languages").toString()).isEqualTo("[\"en\",\"he\"]");
  }

  @Test
  void whatACustomerGets() {
    JsonNode started = http.post("/api/widget/demo/conversations").json("{}").send().json();
    Customer yossi = talking();

    assertMembers(started, "conversationId", "customerToken");
    assertThat(yossi.story().propertyNames()).contains("items", "state", "agent");
    assertMembers(yossi.post("/api/customer/messages", Map.of("text", "Hello")), "seq");
    assertThat(yossi.answer("POST", "/api/customer/end", null).status()).isEqualTo(204);
  }
}
