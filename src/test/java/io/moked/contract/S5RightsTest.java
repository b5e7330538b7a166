package io.moked.contract;

import static io.moked.contract.Refused.assertNoRight;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S5: under the switches stand rights, and who lacks one is refused and written down. */
class S5RightsTest extends Outside {

  @ParameterizedTest
  @ValueSource(strings = {"monitor", "whisper", "join", "take-over"})
  void anAgentDoesNotSuperviseAColleague(String verb) {
    Customer yossi = talking();

    assertNoRight(() -> noa.act(yossi, verb));

    assertThat(dana.audit(yossi)).contains("Noa Friedman: " + verb + ": no-right");
  }

  @Test
  void anAgentDoesNotAssignTransferOrForceCloseWhatIsNotHis() {
    Customer yossi = talking();
    Map<String, Object> toTom = Map.of("agentId", tom.id(), "override", true);

    assertNoRight(() -> noa.act(yossi, "assign", toTom));
    assertNoRight(() -> noa.act(yossi, "transfer", toTom));
    assertNoRight(() -> noa.act(yossi, "force-close", Map.of("reason", "x", "graceSeconds", 0)));
    assertNoRight(() -> noa.delete(Seat.path(yossi) + "/force-close"));

    assertThat(dana.audit(yossi))
        .contains(
            "Noa Friedman: assign: no-right",
            "Noa Friedman: transfer: no-right",
            "Noa Friedman: force-close: no-right",
            "Noa Friedman: undo-force-close: no-right");
    assertThat(dana.sees(yossi).get("agent").get("id").asString()).isEqualTo(avi.id().toString());
  }

  @Test
  void theOwnerHimselfNeitherAssignsNorForceCloses() {
    Customer yossi = talking();

    assertNoRight(() -> avi.act(yossi, "assign", Map.of("agentId", tom.id(), "override", true)));
    assertNoRight(() -> avi.act(yossi, "force-close", Map.of("reason", "x")));
  }

  @Test
  void toAdministerIsNotToSupervise() {
    Customer yossi = talking();

    assertNoRight(() -> admin.monitors(yossi));
    assertNoRight(() -> admin.act(yossi, "force-close", Map.of("reason", "x")));

    assertThat(dana.audit(yossi)).contains("Ruth Admin: monitor: no-right");
  }

  @Test
  void anAgentReadsNoAuditAndNoDialogs() {
    Customer yossi = customers.starts("Yossi");

    assertNoRight(() -> avi.get("/api/audit"));
    assertNoRight(() -> avi.get(Seat.path(yossi) + "/assign-targets"));
  }

  @Test
  void anAgentSetsNobodyElsesPresence() {
    assertNoRight(
        () -> avi.put("/api/agents/" + noa.id() + "/presence", Map.of("presence", "available")));
  }

  @Test
  void aSupervisorSetsAnAgentsPresenceAndHisNameIsOnIt() {
    var answer =
        dana.put("/api/agents/" + noa.id() + "/presence", Map.of("presence", "do-not-disturb"));

    assertThat(answer.get("presence").asString()).isEqualTo("do-not-disturb");
    assertThat(answer.get("setBy").get("name").asString()).isEqualTo("Dana Levi");
    assertThat(noa.get("/api/me/presence").get("setBy").get("id").asString())
        .isEqualTo(dana.id().toString());
  }
}
