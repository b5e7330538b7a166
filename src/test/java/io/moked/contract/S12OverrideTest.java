package io.moked.contract;

import static io.moked.contract.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** S12: assigning may override presence and capacity, and by how many units is said. */
class S12OverrideTest extends Outside {

  @AfterEach
  void tomHasHisCapacityAgain() {
    admin.givesUnits(tom, 100);
  }

  @Test
  void theExcessIsShownBeforeRefusedWithoutOverrideAndStoredAfter() {
    admin.givesUnits(tom, 20);
    tom.isAvailable();
    Customer yossi = customers.starts("Yossi");

    JsonNode target = target(yossi);
    assertThat(target.get("excessUnits").asInt()).isEqualTo(10);
    assertThat(target.get("allowed").asBoolean()).isFalse();
    assertThat(target.get("why").asString()).isEqualTo("capacity-exceeded");

    JsonNode problem = assertRefused("capacity-exceeded", () -> dana.assigns(yossi, tom));
    assertThat(problem.get("excessUnits").asInt()).isEqualTo(10);
    assertThat(problem.get("detail").asString()).contains("10");

    JsonNode head = dana.assignsWhateverStandsAgainstIt(yossi, tom);
    assertThat(head.get("excessUnits").asInt()).isEqualTo(10);
    assertThat(head.get("offer").get("excessUnits").asInt()).isEqualTo(10);
    tom.accepts(yossi);
    assertThat(dana.sees(yossi).get("excessUnits").asInt()).isEqualTo(10);
    assertThat(centre.agent(tom).get("unitsUsed").asInt()).isEqualTo(30);

    JsonNode detail = dana.lastAct(yossi, "assign").get("detail");
    assertThat(detail.get("excessUnits").asInt()).isEqualTo(10);
    assertThat(detail.get("override").asBoolean()).isTrue();
    assertThat(detail.get("overridden").toString()).isEqualTo("[\"capacity\"]");
  }

  @Test
  void theExcessGrowsWithWhatHeHoldsAlready() {
    admin.givesUnits(tom, 20);
    tom.isAvailable();
    dana.assignsWhateverStandsAgainstIt(customers.starts("Yossi"), tom);
    Customer rina = customers.starts("Rina");

    assertThat(target(rina).get("excessUnits").asInt()).isEqualTo(40);
    assertThat(dana.assignsWhateverStandsAgainstIt(rina, tom).get("excessUnits").asInt())
        .isEqualTo(40);
  }

  @Test
  void whoHasRoomIsAssignedWithoutOverride() {
    tom.isAvailable();
    Customer yossi = customers.starts("Yossi");

    assertThat(target(yossi).get("excessUnits").asInt()).isZero();
    assertThat(dana.assigns(yossi, tom).get("excessUnits").asInt()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"away", "do-not-disturb", "offline"})
  void aPresenceThatIsNotAllowedIsRefusedAndCanBeOverridden(String presence) {
    tom.is(presence);
    Customer yossi = customers.starts("Yossi");

    JsonNode problem = assertRefused("presence-not-allowed", () -> dana.assigns(yossi, tom));
    assertThat(problem.get("presence").asString()).isEqualTo(presence);

    dana.assignsWhateverStandsAgainstIt(yossi, tom);
    assertThat(tom.isOffered(yossi).get("kind").asString()).isEqualTo("assigned");
    assertThat(dana.audit(yossi))
        .containsExactly("Dana Levi: assign: presence-not-allowed", "Dana Levi: assign: accepted");
    assertThat(dana.lastAct(yossi, "assign").get("detail").get("overridden").toString())
        .isEqualTo("[\"presence\"]");
  }

  private JsonNode target(Customer yossi) {
    return dana.assignTargets(yossi, false).get("agents").values().stream()
        .filter(it -> it.get("id").asString().equals(tom.id().toString()))
        .findFirst()
        .orElseThrow();
  }
}
