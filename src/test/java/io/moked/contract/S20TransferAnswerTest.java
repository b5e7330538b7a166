package io.moked.contract;

import static io.moked.contract.Refused.assertNotFound;
import static io.moked.contract.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** S20: the transfer is done when the second agent accepts; until then the first one owns it. */
class S20TransferAnswerTest extends Outside {

  private Customer yossi;

  @BeforeEach
  void aviTalksAndNoaIsThere() {
    yossi = talking();
    noa.isAvailable();
  }

  private void assertAviOwnsItAndNoaHoldsNothing() {
    JsonNode head = dana.sees(yossi);
    assertThat(head.get("agent").get("id").asString()).isEqualTo(avi.id().toString());
    assertThat(head.get("state").asString()).isEqualTo("active");
    assertThat(head.get("offer").isNull()).isTrue();
    assertThat(head.get("participants").findValuesAsString("mode")).containsExactly("primary");
    assertThat(centre.agent(avi).get("unitsUsed").asInt()).isEqualTo(30);
    assertThat(centre.agent(noa).get("unitsUsed").asInt()).isZero();
  }

  @Test
  void whileItIsOfferedTheFirstOwnsItAndTheOfferIsOnTheBoardWithItsEnd() {
    dana.transfers(yossi, noa);

    JsonNode head = dana.sees(yossi);
    JsonNode offer = head.get("offer");
    assertThat(head.get("agent").get("id").asString()).isEqualTo(avi.id().toString());
    assertThat(offer.get("agent").get("name").asString()).isEqualTo("Noa Friedman");
    assertThat(offer.get("by").get("name").asString()).isEqualTo("Dana Levi");
    assertThat(instant(offer, "expiresAt"))
        .isEqualTo(instant(offer, "offeredAt").plus(Duration.ofMinutes(2)));
    avi.says(yossi, "One moment");
    assertThat(yossi.reads("message")).hasSize(1);
  }

  @Test
  void acceptedItIsDone() {
    dana.transfers(yossi, noa);

    JsonNode head = noa.accepts(yossi);

    assertThat(head.get("agent").get("id").asString()).isEqualTo(noa.id().toString());
    assertThat(dana.typesRead(yossi)).containsSubsequence("offered", "accepted");
    assertThat(dana.audit(yossi)).contains("Noa Friedman: accept: accepted");
  }

  @Test
  void rejectedTheFirstIsStillTheOwnerAndTheSupervisorIsToldAtOnce() {
    try (var line = Line.of(dana)) {
      dana.transfers(yossi, noa);
      noa.rejects(yossi);

      JsonNode told = line.hears("told");

      assertThat(told.get("code").asString()).isEqualTo("transfer-rejected");
      assertThat(told.get("agent").get("name").asString()).isEqualTo("Noa Friedman");
      assertThat(told.get("conversation").get("id").asString()).isEqualTo(yossi.id().toString());
    }
    assertAviOwnsItAndNoaHoldsNothing();
    assertThat(dana.typesRead(yossi)).containsSubsequence("offered", "rejected");
    assertThat(dana.audit(yossi)).contains("Noa Friedman: reject: accepted");
  }

  @Test
  void notAnsweredTheFirstIsStillTheOwnerAndTheSupervisorIsToldAtOnce() {
    centre.changeWorkstream(Map.of("offerSeconds", 5));
    try (var line = Line.of(dana)) {
      JsonNode offer = dana.transfers(yossi, noa).get("offer");

      JsonNode told = line.hears("told");

      assertThat(told.get("code").asString()).isEqualTo("transfer-timed-out");
      assertRefused("offer-gone", () -> noa.answers(offer, "accept"));
    }
    assertAviOwnsItAndNoaHoldsNothing();
    assertThat(dana.typesRead(yossi)).containsSubsequence("offered", "timed-out");
  }

  @Test
  void acceptedTheSupervisorIsToldToo() {
    try (var line = Line.of(dana)) {
      dana.transfers(yossi, noa);
      noa.accepts(yossi);

      assertThat(line.hears("told").get("code").asString()).isEqualTo("transfer-accepted");
    }
  }

  @Test
  void anAnswerIsGivenOnceAndByWhoWasAsked() {
    JsonNode offer = dana.transfers(yossi, noa).get("offer");

    assertNotFound(() -> tom.answers(offer, "accept"));
    assertNotFound(() -> dana.answers(offer, "accept"));
    noa.answers(offer, "reject");
    assertRefused("offer-gone", () -> noa.answers(offer, "accept"));
    assertRefused("offer-gone", () -> noa.answers(offer, "reject"));
    assertAviOwnsItAndNoaHoldsNothing();
  }

  @Test
  void whenTheOwnerEndsTheTalkTheOfferIsWithdrawn() {
    JsonNode offer = dana.transfers(yossi, noa).get("offer");

    avi.ends(yossi);

    assertThat(dana.typesRead(yossi)).containsSubsequence("offered", "withdrawn", "ended");
    assertThat(noa.offerOf(yossi)).isEmpty();
    assertRefused("offer-gone", () -> noa.answers(offer, "accept"));
  }

  private static Instant instant(JsonNode of, String member) {
    return Instant.parse(of.get(member).asString());
  }
}
