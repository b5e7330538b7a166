package io.moked.contract;

import static io.moked.contract.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An offer reaches a screen, or goes to the next agent in seconds (behaviour 4.11, G9). */
class OffersTest extends TimedOutside {

  private JsonNode offerOf(Customer customer) {
    return soonIn(customer, "active").get("offer");
  }

  private String askedAbout(Customer customer) {
    return soon(customer, it -> it.get("offer").isObject())
        .get("offer")
        .get("agent")
        .get("id")
        .asString();
  }

  @Test
  void itStandsAsLongAsTheWorkstreamSays() {
    centre.changeWorkstream(Map.of("offerSeconds", 45));
    avi.isAvailable();
    Customer yossi = customers.starts("Yossi");
    JsonNode offer = avi.isOffered(yossi);
    assertThat(Instant.parse(offer.get("expiresAt").asString()))
        .isEqualTo(clock.instant().plusSeconds(45));
    avi.is("away");

    passAlmost(45);
    settle(yossi);
    assertThat(dana.sees(yossi).get("state").asString()).isEqualTo("active");
    theMomentComes();

    soonIn(yossi, "open");
    assertNow(yossi, "timed-out");
    assertRefused("offer-gone", () -> avi.answers(offer, "accept"));
    assertThat(centre.agent(avi).get("unitsUsed").asInt()).isZero();
  }

  @Test
  void readingOnesOffersIsTheReceipt() {
    avi.isAvailable();
    Customer yossi = customers.starts("Yossi");
    assertThat(offerOf(yossi).get("shownAt").isNull()).isTrue();

    avi.isOffered(yossi);

    soon(yossi, head -> !head.get("offer").get("shownAt").isNull());
    pass(15);
    settle(yossi);
    assertThat(askedAbout(yossi)).isEqualTo(avi.id().toString());
  }

  @Test
  void soIsTheFrameThatSaysItIsShown() {
    avi.isAvailable();
    try (var line = Line.of(avi)) {
      Customer yossi = customers.starts("Yossi");
      String id = line.hears("offer").get("offer").get("id").asString();

      line.sends(Map.of("shown", id));

      soon(yossi, head -> !head.get("offer").get("shownAt").isNull());
      pass(15);
      settle(yossi);
      assertThat(askedAbout(yossi)).isEqualTo(avi.id().toString());
    }
  }

  @Test
  void somebodyElsesReceiptIsNone() {
    avi.isAvailable();
    try (var line = Line.of(noa)) {
      Customer yossi = customers.starts("Yossi");
      String id = offerOf(yossi).get("id").asString();

      line.sends(Map.of("shown", id));
      noa.offers();

      settle(yossi);
      assertThat(offerOf(yossi).get("shownAt").isNull()).isTrue();
    }
  }

  @Test
  void oneThatNeverAppearedGoesToTheNextAgentAfterFifteenSecondsAndIsNoDecline() {
    avi.isAvailable();
    Customer yossi = customers.starts("Yossi");
    offerOf(yossi);
    noa.isAvailable();

    passAlmost(15);
    settle(yossi);
    assertThat(askedAbout(yossi)).isEqualTo(avi.id().toString());
    theMomentComes();

    noa.isOffered(yossi);
    assertNow(yossi, "undelivered");
    assertThat(dana.reads(yossi, "timed-out")).isEmpty();
    assertThat(dana.offered(yossi).get("excluded").has("declined")).isFalse();
    assertThat(centre.agent(avi).get("presence").asString()).isEqualTo("available");
    assertThat(centre.agent(avi).get("unitsUsed").asInt()).isZero();
  }

  @Test
  void whoIsAloneIsAskedAgain() {
    avi.isAvailable();
    Customer yossi = customers.starts("Yossi");
    String first = offerOf(yossi).get("id").asString();

    pass(15);

    JsonNode second =
        soon(
            yossi,
            head ->
                head.get("offer").isObject()
                    && !head.get("offer").get("id").asString().equals(first));
    assertThat(second.get("offer").get("agent").get("id").asString())
        .isEqualTo(avi.id().toString());
    avi.accepts(yossi);
  }

  @Test
  void whomASupervisorAsksHasTheWholeTime() {
    Customer yossi = customers.starts("Yossi");
    dana.assignsWhateverStandsAgainstIt(yossi, avi);

    pass(119);

    settle(yossi);
    assertThat(askedAbout(yossi)).isEqualTo(avi.id().toString());
    pass(1);
    soonIn(yossi, "open");
    assertNow(yossi, "timed-out");
  }
}
