package io.moked.contract;

import static io.moked.contract.Catalogue.PRESENCES;
import static io.moked.contract.Catalogue.id;
import static io.moked.contract.Refused.assertInvalid;
import static io.moked.contract.Refused.assertNoRight;
import static io.moked.contract.Refused.assertNotFound;
import static io.moked.contract.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Presences of an organisation's own, and who sets whose. */
class PresencesTest extends Outside {

  private static final String MINE = "/api/me/presence";

  private Catalogue catalogue;

  @BeforeEach
  void openTheCatalogue() {
    catalogue = new Catalogue(admin);
  }

  @AfterEach
  void aviIsAsBefore() {
    admin.send("PUT", "/api/agents/" + avi.id(), "{\"defaultPresence\": null}");
  }

  private JsonNode sets(Seat who, Seat of, String presence) {
    return who.put("/api/agents/" + of.id() + "/presence", Map.of("presence", presence));
  }

  @Test
  void aPresenceOfOnesOwnCountsAsItsBase() {
    JsonNode lunch = catalogue.presence("away");

    JsonNode answer = avi.put(MINE, Map.of("presence", id(lunch)));

    assertThat(answer.get("presence").asString()).isEqualTo(id(lunch));
    assertThat(answer.get("base").asString()).isEqualTo("away");
    assertThat(answer.get("names")).isEqualTo(lunch.get("names"));
    assertThat(answer.get("cause").asString()).isEqualTo("chosen");
    assertThat(avi.get(MINE)).isEqualTo(answer);
    assertThat(centre.agent(avi).get("presence").asString()).isEqualTo("away");
    assertThat(centre.agent(avi).get("status").get("name")).isEqualTo(lunch.get("name"));
  }

  @Test
  void inTheListTheOnesOfMokedComeFirst() {
    JsonNode lunch = catalogue.presence("away");

    JsonNode all = avi.get(PRESENCES).get("items");

    assertThat(all.findValuesAsString("name")).contains("Lunch", "Training");
    assertThat(catalogue.find(PRESENCES, id(lunch)).get("custom").asBoolean()).isTrue();
    assertThat(catalogue.find(PRESENCES, "inactive").get("custom").asBoolean()).isFalse();
  }

  @Test
  void aNewNameIsShownByWhoIsInItAlready() {
    JsonNode lunch = catalogue.presence("away");
    avi.put(MINE, Map.of("presence", id(lunch)));
    String name = Catalogue.unique("Noon");

    JsonNode renamed =
        admin.put(
            PRESENCES + "/" + id(lunch),
            Map.of("name", name, "names", Map.of("en", "Noon", "he", "צהריים")));

    assertThat(renamed.get("name").asString()).isEqualTo(name);
    assertThat(avi.get(MINE).get("names").get("he").asString()).isEqualTo("צהריים");
  }

  @Test
  void theBaseIsFixedAndNeverInactive() {
    JsonNode lunch = catalogue.presence("away");

    assertInvalid("base", () -> catalogue.presence("inactive"));
    assertInvalid("base", () -> catalogue.presence("asleep"));
    assertInvalid("base", () -> admin.post(PRESENCES, Map.of("name", "x")));
    assertInvalid("base", () -> admin.put(PRESENCES + "/" + id(lunch), Map.of("base", "busy")));
    assertInvalid("name", () -> admin.post(PRESENCES, Map.of("name", "Lunch", "base", "away")));
  }

  @Test
  void thoseOfMokedStayAsTheyAre() {
    assertRefused("built-in", () -> admin.put(PRESENCES + "/away", Map.of("name", "x")));
    assertRefused("built-in", () -> admin.delete(PRESENCES + "/inactive"));
    assertNotFound(() -> admin.delete(PRESENCES + "/" + UUID.randomUUID()));
    assertNotFound(() -> admin.delete(PRESENCES + "/asleep"));
  }

  @Test
  void whatSomebodyShowsOrWouldShowIsNotDeleted() {
    JsonNode lunch = catalogue.presence("away");
    String path = PRESENCES + "/" + id(lunch);
    avi.put(MINE, Map.of("presence", id(lunch)));
    assertRefused("in-use", () -> admin.delete(path));

    avi.put(MINE, Map.of("presence", "offline"));
    admin.put("/api/agents/" + avi.id(), Map.of("defaultPresence", id(lunch)));
    assertRefused("in-use", () -> admin.delete(path));

    admin.send("PUT", "/api/agents/" + avi.id(), "{\"defaultPresence\": null}");
    admin.delete(path);
  }

  @ParameterizedTest
  @ValueSource(strings = {"inactive", "asleep", "01a2050a-d4cf-7515-a606-96a187fe8c29"})
  void whatCannotBeChosenIsRefused(String presence) {
    assertInvalid("presence", () -> avi.put(MINE, Map.of("presence", presence)));
    assertInvalid("presence", () -> sets(dana, avi, presence));
    assertInvalid(
        "defaultPresence",
        () -> admin.put("/api/agents/" + avi.id(), Map.of("defaultPresence", presence)));
  }

  @Test
  void supervisorsAndAdministratorsSetTheirAgentsPresenceAndAgentsDoNot() {
    assertThat(sets(dana, avi, "busy").get("setBy").get("name").asString()).isEqualTo(dana.name());
    assertThat(sets(admin, avi, "away").get("setBy").get("name").asString())
        .isEqualTo(admin.name());
    assertNoRight(() -> sets(noa, avi, "busy"));
    assertNotFound(() -> sets(dana, admin, "busy"));
  }

  @Test
  void aSignInBringsTheDefaultPresenceUnlessHeIsThereAlready() {
    JsonNode lunch = catalogue.presence("away");
    admin.put("/api/agents/" + avi.id(), Map.of("defaultPresence", id(lunch)));

    var first = new AgentSeat(http, "avi");
    assertThat(first.get(MINE).get("presence").asString()).isEqualTo(id(lunch));
    first.put(MINE, Map.of("presence", "do-not-disturb"));
    var second = new AgentSeat(http, "avi");

    assertThat(second.get(MINE).get("presence").asString()).isEqualTo("do-not-disturb");
    assertThat(centre.agent(avi).get("defaultPresence").asString()).isEqualTo(id(lunch));
  }

  @Test
  void withoutADefaultASignInLeavesHimAsHeWas() {
    var again = new AgentSeat(http, "avi");

    assertThat(again.get(MINE).get("presence").asString()).isEqualTo("offline");
    assertThat(centre.agent(avi).get("defaultPresence").isNull()).isTrue();
  }
}
