package io.moked.contract;

import io.moked.identity.Http;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * The contact centre with its people, signed in once for all tests. Each test begins in a quiet
 * one: nobody is there, nothing goes on, and the widget's conversations come into a queue of the
 * test's own, where the router finds only whom the test made available.
 */
final class Centre {

  final AdministratorSeat admin;
  final SupervisorSeat dana;
  final SupervisorSeat api;
  final AgentSeat avi;
  final AgentSeat noa;
  final AgentSeat maya;
  final AgentSeat tom;
  final Customers customers;
  private UUID queue;
  private String workstream;

  Centre(Http http) {
    admin = new AdministratorSeat(http, "admin");
    dana = new SupervisorSeat(http, "dana");
    api = new SupervisorSeat(http, "api");
    avi = new AgentSeat(http, "avi");
    noa = new AgentSeat(http, "noa");
    maya = new AgentSeat(http, "maya");
    tom = new AgentSeat(http, "tom");
    customers = new Customers(http);
  }

  /** The queue of this test; Avi and Noa are in it. */
  UUID queue() {
    return queue;
  }

  /** In the middle of a test. */
  void goesOnIn(UUID sameQueue) {
    queue = sameQueue;
  }

  void begin() {
    admin.turnsAllOn();
    for (JsonNode agent : Caller.items(dana.get("/api/agents"))) {
      if (!agent.get("presence").asString().equals("offline")) {
        String presence = "/api/agents/" + agent.get("id").asString() + "/presence";
        dana.put(presence, Map.of("presence", "offline"));
      }
    }
    closeWhatIsLeft();
    queue = admin.opensQueue(avi, noa);
    changeWorkstream(Usual.handling());
  }

  /** A record can't be force-closed; once its customer is gone, what is left of it is wrap-up. */
  private void closeWhatIsLeft() {
    customers.allLeave();
    String ongoing =
        "/api/conversations?limit=200&state=open&state=active&state=waiting&state=wrap-up";
    for (JsonNode row : Caller.items(dana.get(ongoing))) {
      String path = "/api/conversations/" + row.get("id").asString();
      if (row.get("state").asString().equals("wrap-up")) {
        dana.post(path + "/close");
      } else {
        dana.post(path + "/force-close", Map.of("reason", "left over", "graceSeconds", 0));
      }
    }
  }

  /** What customers are told, and whether they are asked. */
  static Map<String, Object> policy(String consent) {
    return Map.of(
        "consent",
        consent,
        "notice",
        Map.of("en", "We listen.", "he", "אנחנו מקשיבים."),
        "showWatchers",
        false);
  }

  /** Changes the workstream of the widget, and gives it as it is then. */
  JsonNode changeWorkstream(Map<String, Object> change) {
    var request = new LinkedHashMap<String, Object>(Map.of("name", "Website chat"));
    request.put("queueId", queue);
    request.putAll(change);
    if (workstream == null) {
      workstream = widgetWorkstream().get("id").asString();
    }
    return admin.put("/api/workstreams/" + workstream, request);
  }

  JsonNode widgetWorkstream() {
    return Caller.items(admin.get("/api/workstreams")).stream()
        .filter(it -> it.get("name").asString().equals("Website chat"))
        .findFirst()
        .orElseThrow();
  }

  /** An agent as everybody sees him. */
  JsonNode agent(Seat who) {
    return Caller.items(dana.get("/api/agents")).stream()
        .filter(it -> it.get("id").asString().equals(who.id().toString()))
        .findFirst()
        .orElseThrow();
  }

  UUID agentId(String username) {
    return Caller.items(dana.get("/api/agents")).stream()
        .filter(it -> it.get("username").asString().equals(username))
        .map(AdministratorSeat::idOf)
        .findFirst()
        .orElseThrow();
  }
}
