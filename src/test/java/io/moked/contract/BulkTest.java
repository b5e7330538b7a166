package io.moked.contract;

import static io.moked.contract.Refused.assertInvalid;
import static io.moked.contract.Refused.assertNoRight;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** One command on many conversations, each decided for itself, with a result for each. */
class BulkTest extends Outside {

  private static final String PATH = "/api/conversations/bulk";
  private static final Map<String, Object> FORCE_CLOSE =
      Map.of("name", "force-close", "reason", "Fire drill", "graceSeconds", 0);

  @Test
  void eachHasItsResultAndOneRefusalHarmsNoOther() {
    Customer open = customers.starts("Rina");
    Customer closed = customers.starts("Gil");
    dana.forceCloses(closed);
    UUID unknown = UUID.randomUUID();

    List<JsonNode> items = send(List.of(closed.id(), unknown, open.id()), FORCE_CLOSE);

    assertThat(items)
        .extracting(Object::toString)
        .containsExactly(
            result(closed.id(), 409, "\"already-closed\""),
            result(unknown, 404, "\"not-found\""),
            result(open.id(), 200, "null"));
    assertThat(dana.sees(open).get("state").asString()).isEqualTo("closed");
    assertThat(dana.audit(open)).containsExactly("Dana Levi: force-close: accepted");
  }

  @Test
  void aFilterNamesThoseOfAQueue() {
    Customer yossi = customers.starts("Yossi");
    Customer rina = customers.starts("Rina");
    Map<String, Object> filter = Map.of("queue", List.of(centre.queue()), "state", List.of("open"));

    JsonNode answer = dana.post(PATH, Map.of("filter", filter, "command", FORCE_CLOSE));

    assertThat(answer.get("items").findValuesAsString("id"))
        .containsExactlyInAnyOrder(yossi.id().toString(), rina.id().toString());
  }

  @Test
  void manyAreAssignedUntilTheAgentIsFull() {
    tom.isAvailable();
    List<UUID> four =
        List.of("a", "b", "c", "d").stream().map(customers::starts).map(Customer::id).toList();

    List<JsonNode> items = send(four, Map.of("name", "assign", "agentId", tom.id()));

    assertThat(items)
        .extracting(it -> it.get("status").asInt())
        .containsExactlyInAnyOrder(200, 200, 200, 409);
    assertThat(centre.agent(tom).get("unitsUsed").asInt()).isEqualTo(90);
  }

  @Test
  void theSwitchHoldsForEach() {
    Customer yossi = customers.starts("Yossi");
    admin.turnsOff("forceClose");

    assertThat(send(List.of(yossi.id()), FORCE_CLOSE).getFirst().get("code").asString())
        .isEqualTo("switch-off");
  }

  @Test
  void whoIsNoSupervisorHasNone() {
    Customer yossi = talking();

    assertNoRight(() -> avi.post(PATH, Map.of("ids", List.of(yossi.id()), "command", FORCE_CLOSE)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}|command",
        "{\"ids\": [], \"command\": {\"name\": \"close\"}}|ids",
        "{\"command\": {\"name\": \"close\"}}|ids",
        "{\"ids\": [\"1\"], \"command\": {\"name\": \"close\"}}|ids[0]",
        "{\"filter\": {}, \"command\": {\"name\": \"dance\"}}|command.name",
        "{\"filter\": {}, \"command\": {\"name\": \"force-close\"}}|command.reason",
        "{\"filter\": {}, \"command\": {\"name\": \"assign\"}}|agentId",
        "{\"filter\": {\"state\": [\"x\"]}, \"command\": {\"name\": \"close\"}}|filter.state[0]"
      })
  void whatMakesNoSenseIsDoneToNone(String body, String field) {
    assertInvalid(field, () -> dana.send("POST", PATH, body));
  }

  private List<JsonNode> send(List<UUID> ids, Map<String, Object> command) {
    return Caller.items(dana.post(PATH, Map.of("ids", ids, "command", command)));
  }

  private static String result(UUID id, int status, String code) {
    return "{\"id\":\"%s\",\"status\":%d,\"code\":%s}".formatted(id, status, code);
  }
}
