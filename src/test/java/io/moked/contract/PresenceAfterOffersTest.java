package io.moked.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What an offer that was not accepted makes of its agent, and how he comes out of it (4.6). */
class PresenceAfterOffersTest extends TimedOutside {

  @AfterEach
  void asANewOrganisationBegins() {
    rules(null, null);
  }

  private void rules(String afterMissed, String afterRejected) {
    var rules = new LinkedHashMap<String, Object>();
    rules.put("byLoad", true);
    rules.put("afterMissedOffer", afterMissed);
    rules.put("afterRejectedOffer", afterRejected);
    rules.put("restoreSeconds", 150);
    admin.put("/api/settings/presence", rules);
  }

  private void declines(String how) {
    avi.isAvailable();
    Customer yossi = customers.starts("Yossi");
    if (how.equals("rejected-offer")) {
      avi.rejects(yossi);
    } else {
      avi.isOffered(yossi);
      pass(120);
      soon(yossi, _ -> !dana.reads(yossi, "timed-out").isEmpty());
    }
  }

  private void assertPresence(String presence, String cause) {
    JsonNode now = avi.get("/api/me/presence");
    assertThat(now.get("presence").asString()).isEqualTo(presence);
    assertThat(now.get("cause").asString()).isEqualTo(cause);
  }

  @ParameterizedTest
  @CsvSource({
    "missed-offer, inactive",
    "missed-offer, do-not-disturb",
    "rejected-offer, inactive",
    "rejected-offer, do-not-disturb"
  })
  void heIsTakenOutAndOfferedNothingUntilHeSaysThatHeIsBack(String how, String presence) {
    rules(
        how.equals("missed-offer") ? presence : null,
        how.equals("rejected-offer") ? presence : null);

    declines(how);

    assertPresence(presence, how);
    Customer naomi = customers.starts("Naomi");
    settle(naomi);
    assertThat(dana.sees(naomi).get("state").asString()).isEqualTo("open");
    assertThat(dana.account(naomi).get("waiting").get("excluded").get("presence").asInt())
        .isEqualTo(1);
    avi.isAvailable();
    avi.isOffered(naomi);
  }

  @ParameterizedTest
  @ValueSource(strings = {"missed-offer", "rejected-offer"})
  void hisSupervisorBringsHimBackAsWell(String how) {
    rules("inactive", "inactive");
    centre.changeWorkstream(Map.of("declines", Map.of("perAgent", 1, "inAll", 50)));
    declines(how);

    dana.put("/api/agents/" + avi.id() + "/presence", Map.of("presence", "available"));

    assertPresence("available", "chosen");
    assertThat(avi.get("/api/me/presence").get("setBy").get("name").asString())
        .isEqualTo("Dana Levi");
  }

  @ParameterizedTest
  @ValueSource(strings = {"missed-offer", "rejected-offer"})
  void whereNothingIsLaidDownHeStaysAsHeIs(String how) {
    declines(how);

    assertThat(avi.get("/api/me/presence").get("presence").asString())
        .isIn("available", "busy", "do-not-disturb");
    assertThat(avi.get("/api/me/presence").get("cause").asString()).isIn("chosen", "load");
  }

  @Test
  void anOfferThatNeverAppearedTakesNobodyOut() {
    rules("inactive", "inactive");
    avi.isAvailable();
    Customer yossi = customers.starts("Yossi");
    soonIn(yossi, "active");
    noa.isAvailable();

    pass(15);

    noa.isOffered(yossi);
    assertPresence("available", "load");
  }

  @Test
  void whoIsAwayOnPurposeStaysAway() {
    rules("inactive", "do-not-disturb");
    Customer yossi = customers.starts("Yossi");
    avi.is("away");
    dana.assignsWhateverStandsAgainstIt(yossi, avi);

    avi.rejects(yossi);

    assertPresence("away", "chosen");
  }

  @Test
  void whatLoadDoesDoesNotBringHimBack() {
    Customer first = talking("Yossi");
    rules("inactive", "inactive");
    Customer second = customers.starts("Naomi");
    avi.rejects(second);
    assertPresence("inactive", "rejected-offer");

    avi.ends(first);
    avi.closes(first);

    assertPresence("inactive", "rejected-offer");
  }
}
