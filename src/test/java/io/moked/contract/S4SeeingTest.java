package io.moked.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** S4: what a supervisor sees while he monitors. */
class S4SeeingTest extends Outside {

  @Test
  void heReadsWhatTheCustomerAndTheAgentWriteInternalWordsToo() {
    Customer yossi = talking();
    dana.monitors(yossi);

    yossi.writes("I am angry");
    avi.says(yossi, "I see");
    avi.saysInternally(yossi, "Angry one");

    assertThat(dana.reads(yossi, "message"))
        .extracting(item -> item.get("text").asString())
        .containsExactly("I am angry", "I see", "Angry one");
  }

  @Test
  void theHeadSaysHowTheAgentIsLoadedAndHowTheCustomerFeels() {
    Customer yossi = talking();
    yossi.writes("Hello");

    JsonNode head = dana.sees(yossi);

    assertThat(head.get("agent").get("name").asString()).isEqualTo("Avi Cohen");
    assertThat(head.get("agent").get("presence").asString()).isEqualTo("busy");
    assertThat(head.get("agent").get("unitsUsed").asInt()).isEqualTo(30);
    assertThat(head.get("agent").get("unitsTotal").asInt()).isEqualTo(100);
    assertThat(head.get("sentiment").propertyNames())
        .containsExactly("value", "level", "trend", "messages");
    assertThat(head.get("lastMessage").get("text").asString()).isEqualTo("Hello");
    assertThat(head.get("lastMessage").get("by").asString()).isEqualTo("customer");
  }

  @Test
  void lookingIsNeitherInTheTalkNorShownToAgentAndCustomer() {
    Customer yossi = talking();
    var before = yossi.typesRead();

    dana.monitors(yossi);

    assertThat(yossi.typesRead()).isEqualTo(before);
    assertThat(avi.sees(yossi).get("participants").findValuesAsString("mode"))
        .containsExactly("primary");
    assertThat(dana.sees(yossi).get("participants").findValuesAsString("mode"))
        .containsExactlyInAnyOrder("primary", "monitor");
  }
}
