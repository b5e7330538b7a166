package io.moked.contract;

import static io.moked.contract.Refused.assertInvalid;
import static io.moked.contract.Refused.assertNoRight;
import static io.moked.contract.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** S5: four switches that an administrator turns on for the whole organisation. */
class S5SwitchesTest extends Outside {

  private static final String PATH = "/api/settings/supervision";

  @ParameterizedTest
  @ValueSource(strings = {"monitor", "whisper", "join", "take-over"})
  void withMonitorOffNoRungOfTheLadderIsClimbed(String verb) {
    Customer yossi = talking();
    admin.turnsOff("monitor");

    assertRefused("switch-off", () -> dana.act(yossi, verb));
    assertRefused("switch-off", () -> dana.reads(yossi));

    assertThat(dana.audit(yossi)).contains("Dana Levi: " + verb + ": switch-off");
  }

  @Test
  void withAssignOffNothingIsAssigned() {
    Customer yossi = customers.starts("Yossi");
    tom.isAvailable();
    admin.turnsOff("assign");

    assertRefused("switch-off", () -> dana.assigns(yossi, tom));

    assertThat(dana.audit(yossi)).contains("Dana Levi: assign: switch-off");
  }

  @Test
  void withTransferOffASupervisorMovesNothingAndTheOwnerStillGivesAwayHisOwn() {
    Customer yossi = talking();
    noa.isAvailable();
    admin.turnsOff("transfer");

    assertRefused("switch-off", () -> dana.transfers(yossi, noa));

    assertThat(dana.audit(yossi)).contains("Dana Levi: transfer: switch-off");
    assertThat(avi.transfers(yossi, noa).get("offer").get("kind").asString()).isEqualTo("transfer");
  }

  @Test
  void withForceCloseOffNothingIsForced() {
    Customer yossi = talking();
    admin.turnsOff("forceClose");

    assertRefused("switch-off", () -> dana.forceCloses(yossi));

    assertThat(dana.audit(yossi)).contains("Dana Levi: force-close: switch-off");
    assertThat(dana.sees(yossi).get("state").asString()).isEqualTo("active");
  }

  @ParameterizedTest
  @CsvSource({"monitor,monitor", "transfer,transfer", "forceClose,forceClose"})
  void theButtonSaysThatTheSwitchIsOff(String name, String action) {
    Customer yossi = talking();
    admin.turnsOff(name);

    assertThat(dana.actions(yossi).get(action).asString()).isEqualTo("switch-off");
  }

  @Test
  void eachSwitchIsForItsOwnVerbsOnly() {
    Customer yossi = talking();
    noa.isAvailable();

    admin.turnsOn(Set.of("transfer"));

    assertRefused("switch-off", () -> dana.monitors(yossi));
    assertRefused("switch-off", () -> dana.forceCloses(yossi));
    assertThat(dana.transfers(yossi, noa).get("offer").isNull()).isFalse();
  }

  @Test
  void whatIsTurnedIsReadByAllAndIsInTheAudit() {
    admin.turnsOff("assign");

    assertThat(avi.get(PATH).toString())
        .isEqualTo(
            "{\"monitor\":true,\"assign\":false,\"transfer\":true,\"forceClose\":true,\"lookReason\":\"off\"}");
    var last = Caller.items(dana.get("/api/audit?verb=change-supervision&limit=1")).getFirst();
    assertThat(last.get("actor").get("id").asString()).isEqualTo(admin.id().toString());
    assertThat(last.get("detail").get("from").get("assign").asBoolean()).isTrue();
    assertThat(last.get("detail").get("to").get("assign").asBoolean()).isFalse();
  }

  @Test
  void onlyAdministratorsTurnThem() {
    var body = Map.of("monitor", true, "assign", true, "transfer", true, "forceClose", true);

    assertNoRight(() -> dana.put(PATH, body));
    assertNoRight(() -> avi.put(PATH, body));
  }

  @Test
  void noneIsTurnedByBeingForgottenOrByAWordForABoolean() {
    assertInvalid(
        "forceClose",
        () -> admin.put(PATH, Map.of("monitor", true, "assign", true, "transfer", true)));
    assertInvalid(
        "monitor",
        () ->
            admin.put(
                PATH,
                Map.of("monitor", "yes", "assign", true, "transfer", true, "forceClose", true)));
  }
}
