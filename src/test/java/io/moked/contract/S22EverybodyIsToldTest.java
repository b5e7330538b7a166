package io.moked.contract;

import static io.moked.contract.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** S22: all participants are told that a supervisor ended it. */
class S22EverybodyIsToldTest extends Outside {

  @Test
  void theCustomerReadsTheMessageThatWasMeantForHimAndNoName() {
    Customer yossi = talking();

    dana.forceCloses(yossi, "נמשיך מחר", 0);

    JsonNode last = yossi.reads().getLast();
    assertThat(last.get("type").asString()).isEqualTo("force-closed");
    assertThat(last.get("message").asString()).isEqualTo("נמשיך מחר");
    assertThat(last.get("actor").get("kind").asString()).isEqualTo("supervisor");
    assertThat(yossi.story().get("state").asString()).isEqualTo("closed");
    assertThat(yossi.story().toString()).doesNotContain("Dana", "tested");
  }

  @Test
  void supervisorsReadWhoAndWhy() {
    Customer yossi = talking();
    dana.forceCloses(yossi, "Bye", 0);

    JsonNode closed = centre.api.reads(yossi, "force-closed").getFirst();

    assertThat(closed.get("by").get("name").asString()).isEqualTo("Dana Levi");
    assertThat(closed.get("reason").asString()).isEqualTo("tested");
    assertThat(closed.get("message").asString()).isEqualTo("Bye");
  }

  @Test
  void theAgentTheConsultantAndAnotherSupervisorAreToldAtOnce() {
    Customer yossi = talking();
    noa.isAvailable();
    dana.transfers(yossi, noa);
    noa.accepts(yossi);
    centre.api.joins(yossi);

    try (var owner = Line.of(noa);
        var consultant = Line.of(avi);
        var supervisor = Line.of(centre.api)) {
      dana.forceCloses(yossi, null, 0);

      for (Line line : new Line[] {owner, consultant, supervisor}) {
        JsonNode told = line.hears("told");
        assertThat(told.get("code").asString()).isEqualTo("force-closed");
        assertThat(told.get("by").get("name").asString()).isEqualTo("Dana Levi");
        assertThat(told.get("conversation").get("id").asString()).isEqualTo(yossi.id().toString());
      }
    }
  }

  @Test
  void whatIsOverTakesNoMoreWords() {
    Customer yossi = talking();
    dana.forceCloses(yossi);

    assertRefused("already-closed", () -> yossi.writes("Hello?"));
    assertRefused("already-closed", yossi::ends);
    assertThat(avi.work()).doesNotContain(yossi.id());
  }
}
