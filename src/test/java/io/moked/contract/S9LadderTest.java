package io.moked.contract;

import static io.moked.contract.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** S9: monitor, whisper, join, take over: each step up or down is a command in the audit. */
class S9LadderTest extends Outside {

  @Test
  void everyStepUpAndDownIsDoneAndWrittenDown() {
    Customer yossi = talking();

    assertThat(modeOfDana(dana.monitors(yossi))).isEqualTo("monitor");
    assertThat(modeOfDana(dana.whispers(yossi))).isEqualTo("whisper");
    assertThat(modeOfDana(dana.joins(yossi))).isEqualTo("joined");
    assertThat(modeOfDana(dana.monitors(yossi))).isEqualTo("monitor");
    assertThat(modeOfDana(dana.takesOver(yossi))).isEqualTo("primary");

    assertThat(dana.audit(yossi))
        .filteredOn(line -> line.startsWith("Dana"))
        .containsExactly(
            "Dana Levi: monitor: accepted",
            "Dana Levi: whisper: accepted",
            "Dana Levi: join: accepted",
            "Dana Levi: monitor: accepted",
            "Dana Levi: take-over: accepted");
  }

  @Test
  void whoTakesOverOwnsItAndTheAgentStaysAsConsultant() {
    Customer yossi = talking();

    JsonNode head = dana.takesOver(yossi);

    assertThat(head.get("agent").get("id").asString()).isEqualTo(dana.id().toString());
    assertThat(avi.sees(yossi).get("participants").findValuesAsString("mode"))
        .containsExactlyInAnyOrder("primary", "consult");
    assertThat(centre.agent(avi).get("unitsUsed").asInt()).isZero();
    assertThat(yossi.story().get("agent").get("name").asString()).isEqualTo("Dana");
  }

  @Test
  void aWhisperReachesTheAgentAndNeverTheCustomer() {
    Customer yossi = talking();
    dana.whispers(yossi);

    dana.saysInternally(yossi, "Offer him a refund");

    assertThat(avi.reads(yossi, "message"))
        .extracting(item -> item.get("audience").asString())
        .containsExactly("internal");
    assertThat(yossi.story().toString()).doesNotContain("refund", "Dana");
    assertRefused("not-a-participant", () -> dana.says(yossi, "Hello Yossi"));
  }

  @Test
  void whoLeavesIsGoneAndCannotLeaveAgain() {
    Customer yossi = talking();
    dana.joins(yossi);

    JsonNode head = dana.leaves(yossi);

    assertThat(head.get("participants").findValuesAsString("mode")).containsExactly("primary");
    assertRefused("not-a-participant", () -> dana.leaves(yossi));
  }

  @Test
  void theOwnerDoesNotJustLeave() {
    Customer yossi = talking();

    assertRefused("wrong-state", () -> avi.leaves(yossi));
  }

  private String modeOfDana(JsonNode head) {
    return head.get("participants").values().stream()
        .filter(it -> it.get("id").asString().equals(dana.id().toString()))
        .map(it -> it.get("mode").asString())
        .findFirst()
        .orElseThrow();
  }
}
