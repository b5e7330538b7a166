package io.moked.contract;

import static io.moked.contract.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** S19: after a transfer the first agent stays as consultant, and the second manages it. */
class S19ConsultantTest extends Outside {

  @Test
  void theFirstStaysAsConsultantAndTheSecondOwnsIt() {
    Customer yossi = transferred();

    JsonNode head = dana.sees(yossi);

    assertThat(head.get("agent").get("id").asString()).isEqualTo(noa.id().toString());
    assertThat(modes(head)).isEqualTo(Map.of("Avi Cohen", "consult", "Noa Friedman", "primary"));
    assertThat(centre.agent(avi).get("unitsUsed").asInt()).isZero();
    assertThat(centre.agent(noa).get("unitsUsed").asInt()).isEqualTo(30);
    assertThat(avi.work()).contains(yossi.id());
    assertThat(noa.work()).contains(yossi.id());
  }

  @Test
  void theConsultantReadsAndWritesAndNoLongerManages() {
    Customer yossi = transferred();

    avi.saysInternally(yossi, "He was here last week too");

    assertThat(noa.reads(yossi, "message")).hasSize(1);
    assertRefused("not-a-participant", () -> avi.ends(yossi));
    assertRefused("not-a-participant", () -> avi.parks(yossi));
    assertThat(noa.ends(yossi).get("state").asString()).isEqualTo("wrap-up");
  }

  @Test
  void theConsultantLeavesWhenHeLikes() {
    Customer yossi = transferred();

    avi.leaves(yossi);

    assertThat(modes(dana.sees(yossi))).isEqualTo(Map.of("Noa Friedman", "primary"));
    assertThat(avi.work()).doesNotContain(yossi.id());
  }

  @Test
  void theCustomerIsToldWhoTalksToHimNow() {
    Customer yossi = transferred();

    JsonNode told = yossi.reads("transferred").getFirst();

    assertThat(told.get("agent").get("name").asString()).isEqualTo("Noa");
    assertThat(yossi.story().get("agent").get("name").asString()).isEqualTo("Noa");
  }

  @Test
  void fromWaitingThereIsNobodyToStay() {
    Customer yossi = inState("waiting");
    noa.isAvailable();
    dana.transfers(yossi, noa);
    noa.accepts(yossi);

    assertThat(modes(dana.sees(yossi))).isEqualTo(Map.of("Noa Friedman", "primary"));
    assertThat(dana.sees(yossi).get("state").asString()).isEqualTo("active");
  }

  private Customer transferred() {
    Customer yossi = talking();
    noa.isAvailable();
    dana.transfers(yossi, noa);
    noa.accepts(yossi);
    return yossi;
  }

  private static Map<String, String> modes(JsonNode head) {
    return head.get("participants").values().stream()
        .collect(
            Collectors.toMap(it -> it.get("name").asString(), it -> it.get("mode").asString()));
  }
}
