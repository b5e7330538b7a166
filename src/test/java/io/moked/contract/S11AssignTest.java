package io.moked.contract;

import static io.moked.contract.Refused.assertNotFound;
import static io.moked.contract.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** S11: a supervisor assigns what is Open and has no agent yet. */
class S11AssignTest extends Outside {

  @Test
  void whatIsOpenIsAssignedAndTheAgentIsAsked() {
    Customer yossi = customers.starts("Yossi");
    tom.isAvailable();

    JsonNode head = dana.assigns(yossi, tom);

    assertThat(head.get("state").asString()).isEqualTo("active");
    assertThat(head.get("reason").asString()).isEqualTo("awaiting-acceptance");
    assertThat(head.get("agent").get("id").asString()).isEqualTo(tom.id().toString());
    assertThat(head.get("offer").get("by").get("name").asString()).isEqualTo("Dana Levi");
    assertThat(tom.isOffered(yossi).get("kind").asString()).isEqualTo("assigned");
    assertThat(dana.audit(yossi)).containsExactly("Dana Levi: assign: accepted");
  }

  @Test
  void itIsHisOnceHeAccepts() {
    Customer yossi = customers.starts("Yossi");
    tom.isAvailable();
    dana.assigns(yossi, tom);

    JsonNode head = tom.accepts(yossi);

    assertThat(head.get("reason").asString()).isEqualTo("in-conversation");
    assertThat(yossi.typesRead()).endsWith("agent-joined");
  }

  @Test
  void itIsBackInTheQueueOnceHeRejects() {
    Customer yossi = customers.starts("Yossi");
    tom.isAvailable();
    dana.assigns(yossi, tom);

    JsonNode offer = tom.isOffered(yossi);
    tom.answers(offer, "reject");

    JsonNode head = dana.sees(yossi);
    assertThat(head.get("state").asString()).isEqualTo("open");
    assertThat(head.get("agent").isNull()).isTrue();
    assertThat(centre.agent(tom).get("unitsUsed").asInt()).isZero();
  }

  @Test
  void whatIsAssignedAlreadyNamesWhoHasItAndSinceWhen() {
    Customer yossi = talking();
    tom.isAvailable();

    JsonNode problem = assertRefused("already-assigned", () -> dana.assigns(yossi, tom));

    assertThat(problem.get("agent").get("name").asString()).isEqualTo("Avi Cohen");
    assertThat(problem.get("at").asString()).endsWith("Z");
    assertThat(dana.audit(yossi)).contains("Dana Levi: assign: already-assigned");
  }

  @ParameterizedTest
  @ValueSource(strings = {"offered", "active", "waiting"})
  void whatSomebodyHasIsNotAssigned(String state) {
    Customer yossi = inState(state);
    tom.isAvailable();

    assertRefused("already-assigned", () -> dana.assigns(yossi, tom));
  }

  @Test
  void whatIsOverIsNotAssigned() {
    Customer over = inState("wrap-up");
    Customer closed = inState("closed");

    assertRefused("wrong-state", () -> dana.assigns(over, tom));
    assertRefused("already-closed", () -> dana.assigns(closed, tom));
  }

  @Test
  void nobodyIsAssignedWhatDoesNotExist() {
    Customer yossi = customers.starts("Yossi");
    Map<String, Object> toNobody = Map.of("agentId", UUID.randomUUID(), "override", true);

    assertNotFound(() -> dana.act(yossi, "assign", toNobody));
    assertNotFound(
        () -> dana.post("/api/conversations/" + UUID.randomUUID() + "/assign", toNobody));
  }
}
