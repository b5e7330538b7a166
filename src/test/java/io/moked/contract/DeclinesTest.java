package io.moked.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** How often one is asked, and what becomes of what nobody wants (behaviour 4.8, 12). */
class DeclinesTest extends TimedOutside {

  private void declines(int perAgent, int inAll) {
    centre.changeWorkstream(Map.of("declines", Map.of("perAgent", perAgent, "inAll", inAll)));
  }

  private boolean setAside(Customer customer) {
    return dana.sees(customer).get("setAside").asBoolean();
  }

  /** Avi and Noa have both said no as often as is enough. */
  private Customer nobodyWants() {
    declines(1, 2);
    avi.isAvailable();
    noa.isAvailable();
    Customer yossi = customers.starts("Yossi");
    for (int no = 0; no < 2; no++) {
      String asked = soonIn(yossi, "active").get("agent").get("id").asString();
      (asked.equals(avi.id().toString()) ? avi : noa).rejects(yossi);
    }
    return yossi;
  }

  @Test
  void theSameAgentIsAskedSoOftenAndNoMore() {
    declines(2, 100);
    avi.isAvailable();
    Customer yossi = customers.starts("Yossi");

    avi.rejects(yossi);
    avi.rejects(yossi);

    settle(yossi);
    assertThat(dana.sees(yossi).get("state").asString()).isEqualTo("open");
    JsonNode waiting = dana.account(yossi).get("waiting");
    assertThat(waiting.get("excluded").get("declined").asInt()).isEqualTo(1);
    assertThat(waiting.get("setAside").asBoolean()).isFalse();
    noa.isAvailable();
    noa.isOffered(yossi);
  }

  @Test
  void whoHasNotSaidNoIsAskedBeforeWhoHas() {
    avi.isAvailable();
    Customer yossi = customers.starts("Yossi");
    avi.isOffered(yossi);
    noa.isAvailable();

    avi.rejects(yossi);
    noa.rejects(yossi);
    avi.rejects(yossi);

    noa.isOffered(yossi);
    assertThat(dana.offered(yossi).get("candidates").get(0).get("declines").asInt()).isEqualTo(1);
  }

  @Test
  void anOfferThatIsNotAnsweredCountsAsWell() {
    declines(1, 1);
    avi.isAvailable();
    Customer yossi = customers.starts("Yossi");
    avi.isOffered(yossi);

    pass(120);

    soon(yossi, head -> head.get("setAside").asBoolean());
    assertNow(yossi, "set-aside");
  }

  @Test
  void afterSoManyInAllItIsSetAsideSaysSoAndIsOfferedToNobody() {
    Customer yossi = nobodyWants();
    admin.changesQueue(centre.queue(), Map.of("members", List.of(avi.id(), noa.id(), maya.id())));

    maya.isAvailable();

    settle(yossi);
    assertThat(setAside(yossi)).isTrue();
    assertThat(dana.sees(yossi).get("state").asString()).isEqualTo("open");
    JsonNode waiting = dana.account(yossi).get("waiting");
    assertThat(waiting.get("setAside").asBoolean()).isTrue();
    assertThat(waiting.get("obstacle").asString()).isEqualTo("set-aside");
    assertThat(waiting.get("position").isNull()).isTrue();
  }

  @Test
  void aSupervisorsAssignTakesItOut() {
    Customer yossi = nobodyWants();

    dana.assigns(yossi, avi);
    assertThat(setAside(yossi)).isFalse();
    avi.accepts(yossi);

    assertThat(setAside(yossi)).isFalse();
    avi.parks(yossi);
    yossi.writes("I am back");
    avi.accepts(yossi);
  }

  @Test
  void aNoToTheSupervisorSetsItAsideAgain() {
    Customer yossi = nobodyWants();

    dana.assigns(yossi, avi);
    avi.rejects(yossi);

    settle(yossi);
    assertThat(setAside(yossi)).isTrue();
    assertThat(dana.sees(yossi).get("state").asString()).isEqualTo("open");
  }

  @Test
  void anotherQueueBeginsToAskAnew() {
    Customer yossi = nobodyWants();
    UUID other = admin.opensQueue(avi);

    dana.assigns(yossi, other, false);

    avi.isOffered(yossi);
    assertThat(setAside(yossi)).isFalse();
  }

  @Test
  void whatWasTalkedAboutBeginsAnewWhenTheCustomerComesBack() {
    declines(1, 2);
    avi.isAvailable();
    Customer yossi = customers.starts("Yossi");
    avi.rejects(yossi);
    noa.isAvailable();
    noa.accepts(yossi);
    noa.parks(yossi);
    noa.is("offline");

    yossi.writes("I am back");

    avi.isOffered(yossi);
  }
}
