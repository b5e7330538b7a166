package io.moked.contract;

import static io.moked.contract.Refused.assertInvalid;
import static io.moked.contract.Refused.assertNotFound;
import static io.moked.contract.Refused.assertProblem;
import static io.moked.contract.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent instead of what was asked for is refused with what is wrong about it. */
class WrongBodiesTest extends Outside {

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{\"text\": }", "text=hello", "\u0000"})
  void whatIsNoJsonIsMalformed(String body) {
    Customer yossi = talking();

    assertProblem(400, "malformed", () -> avi.send("POST", Seat.path(yossi) + "/messages", body));
    assertProblem(400, "malformed", () -> yossi.send("POST", "/api/customer/messages", body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}|text",
        "{\"text\": null}|text",
        "{\"text\": \"  \"}|text",
        "{\"text\": 7}|text",
        "{\"text\": true}|text",
        "{\"text\": [\"a\"]}|text",
        "{\"text\": {\"a\": 1}}|text",
        "{\"text\": \"a\", \"audience\": \"everybody\"}|audience",
        "{\"text\": \"a\", \"audience\": 0}|audience",
        "{\"text\": \"a\", \"clientId\": \"\"}|clientId",
        "{\"text\": \"a\", \"clientId\": 1}|clientId",
        "[]|body",
        "\"text\"|body",
        "7|body"
      })
  void aMessageThatIsNoneSaysWhichFieldIsWrong(String body, String field) {
    Customer yossi = talking();

    assertInvalid(field, () -> avi.send("POST", Seat.path(yossi) + "/messages", body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}|agentId",
        "{\"agentId\": \"%1$s\", \"queueId\": \"%2$s\"}|agentId",
        "{\"agentId\": \"avi\"}|agentId",
        "{\"agentId\": 1}|agentId",
        "{\"agentId\": [\"%1$s\"]}|agentId",
        "{\"queueId\": {}}|queueId",
        "{\"agentId\": \"%1$s\", \"override\": \"yes\"}|override",
        "{\"agentId\": \"%1$s\", \"override\": 1}|override"
      })
  void anAssignmentToNothingOrToTwoSaysSo(String body, String field) {
    Customer yossi = customers.starts("Yossi");

    assertInvalid(
        field,
        () ->
            dana.send(
                "POST", Seat.path(yossi) + "/assign", body.formatted(tom.id(), centre.queue())));
  }

  @Test
  void withoutAWordAboutOverridingNothingIsOverridden() {
    Customer yossi = customers.starts("Yossi");

    assertRefused(
        "presence-not-allowed", () -> dana.act(yossi, "assign", Map.of("agentId", tom.id())));
  }

  @Test
  void anIdOfSomethingElseNamesNothing() {
    Customer talking = talking();
    avi.is("away");
    Customer yossi = customers.starts("Yossi");

    assertNotFound(() -> dana.act(yossi, "assign", Map.of("agentId", centre.queue())));
    assertNotFound(() -> dana.act(yossi, "assign", Map.of("queueId", tom.id())));
    assertNotFound(() -> dana.act(talking, "transfer", Map.of("agentId", yossi.id())));
    assertNotFound(() -> avi.act(talking, "consult", Map.of("agentId", centre.queue())));
    assertNotFound(
        () -> dana.put("/api/agents/" + centre.queue() + "/presence", Map.of("presence", "away")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"presence\": \"asleep\"}", "{\"presence\": 1}", "[]"})
  void aPresenceThatThereIsNot(String body) {
    String field = body.equals("[]") ? "body" : "presence";

    assertInvalid(field, () -> avi.send("PUT", "/api/me/presence", body));
  }

  @Test
  void anotherMethodIsRefusedWithThoseThatThereAre() {
    Customer yossi = customers.starts("Yossi");

    assertProblem(405, "method-not-allowed", () -> dana.delete(Seat.path(yossi)));
    assertProblem(405, "method-not-allowed", () -> dana.get(Seat.path(yossi) + "/monitor"));
    assertProblem(405, "method-not-allowed", () -> yossi.get("/api/customer/messages"));
  }

  @Test
  void anotherKindOfBodyIsNotTaken() {
    Customer yossi = talking();
    var form =
        http.post(Seat.path(yossi) + "/messages")
            .as(avi.token())
            .header("Content-Type", "text/plain");

    assertProblem(415, "unsupported-type", form.send());
  }

  @Test
  void whatIsTooLargeIsNotRead() {
    Customer yossi = talking();
    String large = Caller.json(Map.of("text", "x".repeat(100_000)));

    assertProblem(413, "too-large", () -> yossi.send("POST", "/api/customer/messages", large));
    assertProblem(413, "too-large", () -> avi.send("POST", Seat.path(yossi) + "/messages", large));
    assertProblem(
        413, "too-large", http.post("/api/widget/demo/conversations").chunkedJson(large).send());
  }

  @Test
  void jsonWithoutEndIsNotFollowed() {
    String deep = "[".repeat(5000) + "]".repeat(5000);

    var answer = http.post("/api/widget/demo/conversations").json(deep).send();

    assertThat(answer.status()).isBetween(400, 422);
    assertThat(answer.code()).isIn("malformed", "invalid");
  }

  @Test
  void oneIdIsNoListOfIds() {
    assertInvalid(
        "members", () -> admin.post("/api/queues", Map.of("name", "Q", "members", avi.id())));
    assertInvalid(
        "members",
        () ->
            admin.post(
                "/api/queues", Map.of("name", "Q", "members", new UUID[] {UUID.randomUUID()})));
  }
}
