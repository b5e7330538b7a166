package io.moked.contract;

import static io.moked.contract.Refused.assertNoRight;
import static io.moked.contract.Refused.assertNotFound;
import static io.moked.contract.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** S18: the transfer dialog lists agents of the same queue whose presence is allowed. */
class S18TransferTargetsTest extends Outside {

  @Test
  void agentsOfTheSameQueueInAnAllowedPresenceAreListed() {
    Customer yossi = talking();
    noa.is("busy");
    tom.isAvailable();

    JsonNode choice = dana.transferTargets(yossi, false);

    assertThat(names(choice)).containsExactly("Noa Friedman");
    assertThat(choice.get("queues")).isEmpty();
  }

  @Test
  void whoIsAwayOrHasItAlreadyIsNot() {
    Customer yossi = talking();
    noa.is("away");

    assertThat(names(dana.transferTargets(yossi, false))).isEmpty();
    assertThat(names(dana.transferTargets(yossi, true)))
        .contains("Noa Friedman")
        .doesNotContain("Avi Cohen");
  }

  @Test
  void moreShowsTheAgentsOfOtherQueuesAndTheQueues() {
    Customer yossi = talking();
    noa.isAvailable();
    tom.isAvailable();

    JsonNode choice = dana.transferTargets(yossi, true);

    assertThat(why(choice, tom)).isEqualTo("not-in-queue");
    assertThat(names(choice)).contains("Noa Friedman", "Maya Haddad");
    assertThat(choice.get("queues").findValuesAsString("name"))
        .contains("Sales", "Support")
        .doesNotContain("Cases", "Phone");
  }

  @Test
  void whoIsNotInTheQueueIsRefusedAndCanBeOverridden() {
    Customer yossi = talking();
    tom.isAvailable();

    assertRefused("not-in-queue", () -> dana.transfers(yossi, tom));

    dana.transfersWhateverStandsAgainstIt(yossi, tom);
    assertThat(tom.isOffered(yossi).get("kind").asString()).isEqualTo("transfer");
    assertThat(dana.lastAct(yossi, "transfer").get("detail").get("overridden").toString())
        .isEqualTo("[\"queue\"]");
  }

  @Test
  void presenceAndCapacityAreRefusedAsInAssigning() {
    Customer yossi = talking();
    noa.is("away");

    assertRefused("presence-not-allowed", () -> dana.transfers(yossi, noa));
  }

  @Test
  void theOwnerHasTheDialogForHisOwn() {
    Customer yossi = talking();
    noa.isAvailable();

    assertThat(names(avi.get(Seat.path(yossi) + "/transfer-targets")))
        .containsExactly("Noa Friedman");
    assertNotFound(() -> noa.get(Seat.path(yossi) + "/transfer-targets"));
  }

  @Test
  void whoIsOnlyAskedHasNoDialog() {
    Customer yossi = talking();
    noa.isAvailable();
    dana.transfers(yossi, noa);

    assertNoRight(() -> noa.get(Seat.path(yossi) + "/transfer-targets"));
  }

  private static List<String> names(JsonNode choice) {
    return choice.get("agents").findValuesAsString("name");
  }

  private static String why(JsonNode choice, Seat agent) {
    return choice.get("agents").values().stream()
        .filter(it -> it.get("id").asString().equals(agent.id().toString()))
        .map(it -> it.get("why").asString())
        .findFirst()
        .orElseThrow();
  }
}
