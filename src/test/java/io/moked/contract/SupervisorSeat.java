package io.moked.contract;

import io.moked.identity.Http;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A supervisor over the conversations of others. */
final class SupervisorSeat extends Seat {

  SupervisorSeat(Http http, String username) {
    super(http, username);
  }

  JsonNode assigns(Customer whom, AgentSeat to) {
    return act(whom, "assign", Map.of("agentId", to.id(), "override", false));
  }

  JsonNode assignsWhateverStandsAgainstIt(Customer whom, Seat to) {
    return act(whom, "assign", Map.of("agentId", to.id(), "override", true));
  }

  JsonNode assigns(Customer whom, UUID queueId, boolean confirmed) {
    return act(whom, "assign", Map.of("queueId", queueId, "override", confirmed));
  }

  JsonNode transfersWhateverStandsAgainstIt(Customer whom, AgentSeat to) {
    return act(whom, "transfer", Map.of("agentId", to.id(), "override", true));
  }

  JsonNode transfers(Customer whom, UUID queueId, boolean confirmed) {
    return act(whom, "transfer", Map.of("queueId", queueId, "override", confirmed));
  }

  JsonNode forceCloses(Customer whom, String message, int graceSeconds) {
    var body = new HashMap<String, Object>();
    body.put("reason", "tested");
    body.put("message", message);
    body.put("graceSeconds", graceSeconds);
    return act(whom, "force-close", body);
  }

  JsonNode forceCloses(Customer whom) {
    return forceCloses(whom, null, 0);
  }

  JsonNode undoesForceClose(Customer of) {
    return delete(path(of) + "/force-close");
  }

  JsonNode assignTargets(Customer of, boolean everyone) {
    return get(path(of) + "/assign-targets?everyone=" + everyone);
  }

  JsonNode transferTargets(Customer of, boolean everyone) {
    return get(path(of) + "/transfer-targets?everyone=" + everyone);
  }

  /** Why it is where it is, and why it still waits. */
  JsonNode account(Customer of) {
    return get(path(of) + "/routing");
  }

  /** What the rules said when it began. */
  JsonNode placed(Customer of) {
    return account(of).get("decisions").get(0).get("why");
  }

  /** Why somebody was asked, the last time. */
  JsonNode offered(Customer of) {
    return items(of, "offered").getLast().get("why");
  }

  /** Decisions of a kind on a conversation, oldest first. */
  List<JsonNode> items(Customer of, String kind) {
    return account(of)
        .get("decisions")
        .valueStream()
        .filter(it -> it.get("kind").asString().equals(kind))
        .toList();
  }

  /** Ids of the conversations on the dashboard. */
  List<UUID> dashboard() {
    return items(get("/api/conversations?state=open&state=active&state=waiting&state=wrap-up"))
        .stream()
        .map(row -> UUID.fromString(row.get("id").asString()))
        .toList();
  }

  /** What the audit says of a conversation, oldest first: {@code Dana Levi: monitor: accepted}. */
  List<String> audit(Customer of) {
    return auditLines(of).stream()
        .map(line ->
            "%s: %s: %s"
                .formatted(
                    line.get("actor").get("name").asString(),
                    line.get("verb").asString(),
                    line.get("outcome").asString()))
        .toList();
  }

  List<JsonNode> auditLines(Customer of) {
    return items(get("/api/audit?limit=200&conversation=" + of.id())).reversed();
  }

  /** What the audit keeps of the last act of this name. */
  JsonNode lastAct(Customer of, String verb) {
    return auditLines(of).reversed().stream()
        .filter(line -> line.get("verb").asString().equals(verb))
        .findFirst()
        .orElseThrow();
  }
}
