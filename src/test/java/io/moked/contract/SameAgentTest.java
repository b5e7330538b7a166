package io.moked.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who knows the customer gets him again (behaviour 4.2, T21). */
class SameAgentTest extends TimedOutside {

  @AfterEach
  void aviHasRoomAgain() {
    admin.givesUnits(avi, 100);
  }

  private Customer parkedByAvi() {
    Customer yossi = talking();
    avi.parks(yossi);
    return yossi;
  }

  private String basis(Customer of) {
    return dana.offered(of).get("basis").asString();
  }

  @Test
  void backFromWaitingItGoesToItsLastAgentThoughHeIsFullAndNotToBeDisturbed() {
    Customer yossi = parkedByAvi();
    noa.isAvailable();
    admin.givesUnits(avi, 10);
    avi.is("do-not-disturb");

    yossi.writes("I am back");

    JsonNode offer = avi.isOffered(yossi);
    assertThat(offer.get("excessUnits").asInt()).isEqualTo(20);
    assertThat(basis(yossi)).isEqualTo("kept");
    assertThat(noa.offerOf(yossi)).isEmpty();
  }

  @Test
  void beforeAllWhoWaitLonger() {
    Customer yossi = parkedByAvi();
    admin.givesUnits(avi, 0);
    Customer naomi = customers.starts("Naomi");
    pass(60);

    yossi.writes("I am back");

    avi.isOffered(yossi);
    assertThat(dana.sees(naomi).get("state").asString()).isEqualTo("open");
  }

  @Test
  void whoIsOfflineIsPassedOver() {
    Customer yossi = parkedByAvi();
    avi.is("offline");
    noa.isAvailable();

    yossi.writes("I am back");

    noa.isOffered(yossi);
    assertThat(basis(yossi)).isEqualTo("method");
  }

  @Test
  void butItIsHisOnceHeIsThereIfNobodyElseHasIt() {
    Customer yossi = parkedByAvi();
    avi.is("offline");
    yossi.writes("I am back");
    settle(yossi);

    avi.is("away");

    avi.isOffered(yossi);
  }

  @Test
  void whoeverSaysNoToItIsNotAskedAgainBeforeTheOthers() {
    Customer yossi = parkedByAvi();
    noa.isAvailable();
    yossi.writes("I am back");

    avi.rejects(yossi);

    noa.isOffered(yossi);
    assertThat(avi.offerOf(yossi)).isEmpty();
  }

  @Test
  void whoseScreenDoesNotShowItDoesNotKeepItFromTheOthers() {
    Customer yossi = parkedByAvi();
    noa.isAvailable();
    yossi.writes("I am back");
    soonIn(yossi, "active");

    pass(15);

    noa.isOffered(yossi);
  }

  @Test
  void afterATransferToAQueueItIsNotHisAnyMore() {
    UUID other = admin.opensQueue(avi, noa);
    Customer yossi = talking();
    noa.isAvailable();
    avi.is("busy");
    admin.givesUnits(avi, 30);

    avi.act(yossi, "transfer", Map.of("queueId", other, "override", false));

    noa.isOffered(yossi);
    assertThat(basis(yossi)).isEqualTo("method");
  }

  @Test
  void afterATransferToAnAgentItIsTheSecondOnes() {
    Customer yossi = talking();
    noa.isAvailable();
    avi.transfers(yossi, noa);
    noa.accepts(yossi);
    noa.parks(yossi);

    yossi.writes("I am back");

    noa.isOffered(yossi);
    assertThat(basis(yossi)).isEqualTo("kept");
  }

  @Test
  void withoutItEverybodyIsAskedInTurn() {
    centre.changeWorkstream(Map.of("keepSameAgent", false));
    Customer yossi = parkedByAvi();
    avi.is("away");
    noa.isAvailable();

    yossi.writes("I am back");

    noa.isOffered(yossi);
    assertThat(basis(yossi)).isEqualTo("method");
  }

  @Test
  void whoWasOnlyAskedIsNotItsLastAgent() {
    avi.isAvailable();
    Customer yossi = customers.starts("Yossi");
    avi.isOffered(yossi);
    noa.isAvailable();

    avi.rejects(yossi);

    noa.isOffered(yossi);
    assertThat(List.of(basis(yossi))).containsExactly("method");
    assertThat(dana.offered(yossi).get("candidates").get(0).get("declines").asInt()).isZero();
  }
}
