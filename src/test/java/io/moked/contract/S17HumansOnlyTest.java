package io.moked.contract;

import static io.moked.contract.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** S17: a transfer is to and from human agents, never bots. */
class S17HumansOnlyTest extends Outside {

  private UUID robo() {
    return centre.agentId("robo");
  }

  @Test
  void theBotIsNoTargetOfATransfer() {
    Customer yossi = talking();
    Map<String, Object> toRobo = Map.of("agentId", robo(), "override", true);

    assertRefused("not-a-human-agent", () -> dana.act(yossi, "transfer", toRobo));
    assertRefused("not-a-human-agent", () -> avi.act(yossi, "transfer", toRobo));

    assertThat(dana.audit(yossi)).contains("Dana Levi: transfer: not-a-human-agent");
  }

  @Test
  void norIsItAssignedOrConsulted() {
    Customer open = customers.starts("Rina");
    Customer yossi = talking();

    assertRefused("not-a-human-agent", () -> avi.act(yossi, "consult", Map.of("agentId", robo())));
    dana.forceCloses(yossi);
    avi.is("offline"); // before he says no, or he would be asked again
    avi.rejects(open);
    assertRefused(
        "not-a-human-agent",
        () -> dana.act(open, "assign", Map.of("agentId", robo(), "override", true)));
  }

  @Test
  void noDialogShowsIt() {
    Customer yossi = talking();

    assertThat(dana.transferTargets(yossi, true).get("agents").findValuesAsString("name"))
        .doesNotContain("Robo");
    assertThat(dana.assignTargets(yossi, true).get("agents").findValuesAsString("name"))
        .doesNotContain("Robo");
  }

  @Test
  void whatABotTalksInIsNotTransferred() {
    UUID queue = AdministratorSeat.idOf(admin.opensQueue("Bots", "messaging"));
    admin.put(
        "/api/queues/" + queue, Map.of("name", "Bots " + queue, "members", new UUID[] {robo()}));
    centre.changeWorkstream(Map.of("queueId", queue));
    AgentSeat robo = new AgentSeat(http, "robo");
    robo.isAvailable();
    try {
      Customer yossi = customers.starts("Yossi");
      robo.accepts(yossi);
      noa.isAvailable();

      assertRefused("not-a-human-agent", () -> dana.transfersWhateverStandsAgainstIt(yossi, noa));
    } finally {
      robo.is("offline");
    }
  }
}
