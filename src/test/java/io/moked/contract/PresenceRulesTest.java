package io.moked.contract;

import static io.moked.contract.Refused.assertInvalid;
import static io.moked.contract.Refused.assertNoRight;
import static io.moked.contract.Shape.assertMembers;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Presences that change by themselves: by load, and by offers that were not accepted. */
class PresenceRulesTest extends Outside {

  private static final String RULES = "/api/settings/presence";

  @AfterEach
  void asANewOrganisationBegins() {
    rules(true, null, null);
    admin.givesUnits(avi, 100);
  }

  private JsonNode rules(boolean byLoad, String afterMissed, String afterRejected) {
    var rules = new LinkedHashMap<String, Object>();
    rules.put("byLoad", byLoad);
    rules.put("afterMissedOffer", afterMissed);
    rules.put("afterRejectedOffer", afterRejected);
    rules.put("restoreSeconds", 150);
    return admin.put(RULES, rules);
  }

  private void assertPresence(Seat of, String presence, String cause) {
    JsonNode now = of.get("/api/me/presence");
    assertThat(now.get("presence").asString()).isEqualTo(presence);
    assertThat(now.get("cause").asString()).isEqualTo(cause);
  }

  @Test
  void aNewOrganisationBeginsWithLoadAlone() {
    JsonNode rules = dana.get(RULES);

    assertMembers(rules, "byLoad", "afterMissedOffer", "afterRejectedOffer", "restoreSeconds");
    assertThat(rules.get("byLoad").asBoolean()).isTrue();
    assertThat(rules.get("afterMissedOffer").isNull()).isTrue();
    assertThat(rules.get("afterRejectedOffer").isNull()).isTrue();
    assertThat(rules.get("restoreSeconds").asInt()).isEqualTo(150);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}|byLoad",
        "{\"byLoad\": true}|restoreSeconds",
        "{\"byLoad\": true, \"restoreSeconds\": 601}|restoreSeconds",
        "{\"byLoad\": true, \"restoreSeconds\": -1}|restoreSeconds",
        "{\"byLoad\": true, \"restoreSeconds\": 1, \"afterMissedOffer\": \"away\"}|afterMissedOffer",
        "{\"byLoad\": true, \"restoreSeconds\": 1, \"afterRejectedOffer\": \"busy\"}|afterRejectedOffer"
      })
  void theRulesHaveTheirBounds(String body, String field) {
    assertInvalid(field, () -> admin.send("PUT", RULES, body));
  }

  @Test
  void onlyAdministratorsChangeThemAndItIsInTheAudit() {
    assertNoRight(() -> dana.put(RULES, Map.of("byLoad", false, "restoreSeconds", 0)));

    rules(true, "inactive", null);

    JsonNode line = dana.get("/api/audit?limit=1&actor=" + admin.id()).get("items").get(0);
    assertThat(line.get("verb").asString()).isEqualTo("change-presence-rules");
    assertThat(line.get("detail").get("to").get("afterMissedOffer").asString())
        .isEqualTo("inactive");
  }

  @Test
  void whatAnAgentHoldsMakesHimBusyFullAndAvailableAgain() {
    admin.givesUnits(avi, 60);
    Customer one = talking("Yossi");
    assertPresence(avi, "busy", "load");
    Customer two = talkingToo("Naomi");
    assertPresence(avi, "do-not-disturb", "load");

    dana.forceCloses(one);
    assertPresence(avi, "busy", "load");
    dana.forceCloses(two);
    assertPresence(avi, "available", "load");
  }

  /** His presence is left as it is. */
  private Customer talkingToo(String name) {
    Customer customer = customers.starts(name);
    avi.accepts(customer);
    return customer;
  }

  @Test
  void moreOrFewerUnitsAreSeenInHisPresenceAtOnce() {
    Customer yossi = talking();

    admin.givesUnits(avi, 30);
    assertPresence(avi, "do-not-disturb", "load");
    admin.givesUnits(avi, 100);
    assertPresence(avi, "busy", "load");
    rules(false, null, null);
    assertPresence(avi, "available", "load");
    rules(true, null, null);
    assertPresence(avi, "busy", "load");
    dana.forceCloses(yossi);
  }

  @Test
  void whoRejectsAnOfferIsNotToBeDisturbedUntilHeOrHisSupervisorSaysSo() {
    rules(true, null, "do-not-disturb");
    avi.isAvailable();
    Customer yossi = customers.starts("Yossi");

    avi.rejects(yossi);

    assertPresence(avi, "do-not-disturb", "rejected-offer");
    dana.put("/api/agents/" + avi.id() + "/presence", Map.of("presence", "available"));
    assertPresence(avi, "available", "chosen");
    dana.forceCloses(yossi);
  }

  @Test
  void whoIsFullIsOfferedToTheSupervisorWithHisExcess() {
    admin.givesUnits(avi, 30);
    Customer one = talking("Yossi");
    Customer two = customers.starts("Naomi");

    JsonNode target =
        dana.get("/api/conversations/" + two.id() + "/assign-targets")
            .get("agents")
            .valueStream()
            .filter(it -> it.get("id").asString().equals(avi.id().toString()))
            .findFirst()
            .orElseThrow();

    assertThat(target.get("why").asString()).isEqualTo("capacity-exceeded");
    assertThat(target.get("excessUnits").asInt()).isEqualTo(30);
    dana.forceCloses(one);
    dana.forceCloses(two);
  }
}
