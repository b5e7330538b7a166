package io.moked.contract;

import static io.moked.contract.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** S10: joining notifies agent and customer, and then the supervisor consults with both. */
class S10JoinTest extends Outside {

  @Test
  void agentAndCustomerAreToldWhoJoined() {
    Customer yossi = talking();

    dana.joins(yossi);

    JsonNode toAgent = avi.reads(yossi, "joined").getFirst();
    assertThat(toAgent.get("participant").get("name").asString()).isEqualTo("Dana Levi");
    assertThat(toAgent.get("mode").asString()).isEqualTo("joined");
    JsonNode toCustomer = yossi.reads("joined").getFirst();
    assertThat(toCustomer.get("participant").get("name").asString()).isEqualTo("Dana");
    assertThat(toCustomer.toString()).doesNotContain("Levi", dana.id().toString());
  }

  @Test
  void agentAndCustomerAreToldThatHeLeft() {
    Customer yossi = talking();
    dana.joins(yossi);

    dana.leaves(yossi);

    assertThat(avi.reads(yossi, "left")).hasSize(1);
    assertThat(yossi.reads("left")).hasSize(1);
  }

  @Test
  void whatHeWritesIsInternalUnlessHeSaysOtherwise() {
    Customer yossi = talking();
    dana.joins(yossi);

    dana.post(Seat.path(yossi) + "/messages", Map.of("text", "Careful", "clientId", "1"));
    dana.says(yossi, "Good evening");

    assertThat(avi.reads(yossi, "message"))
        .extracting(item -> item.get("audience").asString())
        .containsExactly("internal", "public");
    assertThat(yossi.reads("message"))
        .extracting(item -> item.get("text").asString())
        .containsExactly("Good evening");
  }

  @Test
  void theOwnersWordsWithoutAnAudienceAreForTheCustomer() {
    Customer yossi = talking();

    avi.post(Seat.path(yossi) + "/messages", Map.of("text", "Hello", "clientId", "1"));

    assertThat(yossi.reads("message")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"open", "offered", "wrap-up"})
  void thereIsNobodyToJoin(String state) {
    Customer yossi = inState(state);

    assertRefused("wrong-state", () -> dana.joins(yossi));
  }

  @Test
  void whatIsClosedIsNotJoined() {
    Customer yossi = inState("closed");

    assertRefused("already-closed", () -> dana.joins(yossi));
  }
}
