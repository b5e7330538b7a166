package io.moked.contract;

import static io.moked.contract.Catalogue.id;
import static io.moked.contract.Refused.assertNotFound;
import static io.moked.contract.Shape.assertMembers;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** "Why this agent?" and "Why still waiting?", asked and answered (G8). */
class ExplanationsTest extends TimedOutside {

  private Catalogue catalogue;

  @BeforeEach
  void openTheCatalogue() {
    catalogue = new Catalogue(admin);
  }

  @AfterEach
  void aviIsAsHeWas() {
    catalogue.gives(avi, "capacityProfiles");
    admin.givesUnits(avi, 100);
  }

  private void members(AgentSeat... agents) {
    admin.changesQueue(
        centre.queue(), Map.of("members", java.util.Arrays.stream(agents).map(Seat::id).toList()));
  }

  private static void assertAddsUp(JsonNode account) {
    int sum = account.get("free").asInt();
    for (JsonNode excluded : account.get("excluded").values()) {
      sum += excluded.asInt();
    }
    assertThat(sum).as(account.toPrettyString()).isEqualTo(account.get("members").asInt());
  }

  @Test
  void anOffersDecisionNamesItsCandidatesItsMethodAndWhyTheOthersWereNotAsked() {
    members(avi, noa, maya, tom);
    admin.givesUnits(tom, 20);
    noa.isAvailable();
    maya.is("away");
    tom.isAvailable();
    Customer first = customers.starts("Yossi");
    noa.accepts(first);
    avi.isAvailable();

    Customer naomi = customers.starts("Naomi");
    avi.isOffered(naomi);

    JsonNode why = dana.offered(naomi);
    assertMembers(why, "basis", "method", "rule", "candidates", "free", "members", "excluded");
    assertThat(why.get("basis").asString()).isEqualTo("method");
    assertThat(why.get("method").asString()).isEqualTo("highest-capacity");
    assertThat(why.get("rule").isNull()).isTrue();
    assertThat(why.get("free").asInt()).isEqualTo(2);
    assertThat(why.get("members").asInt()).isEqualTo(4);
    assertThat(why.get("excluded").get("presence").asInt()).isEqualTo(1);
    assertThat(why.get("excluded").get("capacity").asInt()).isEqualTo(1);
    assertAddsUp(why);
    JsonNode chosen = why.get("candidates").get(0);
    assertMembers(chosen, "agent", "free", "distance", "lastAssignedAt", "declines");
    assertThat(chosen.get("agent").get("name").asString()).isEqualTo(avi.name());
    assertThat(chosen.get("free").asInt()).isEqualTo(100);
    assertThat(why.get("candidates").get(1).get("agent").get("name").asString())
        .isEqualTo(noa.name());
    assertThat(why.get("candidates").get(1).get("free").asInt()).isEqualTo(70);
    admin.givesUnits(tom, 100);
  }

  @Test
  void aCustomQueuesRuleIsNamed() {
    members(avi, noa);
    admin.changesQueue(
        centre.queue(),
        Map.of(
            "assignment",
            Custom.assignment(
                List.of(),
                List.of(
                    Custom.rule("free ones", "required", "none", "least-active", "available"),
                    Custom.rule("anybody", "ignored", "none", "least-active", "away")))));
    avi.is("away");

    Customer yossi = customers.starts("Yossi");
    avi.isOffered(yossi);

    assertThat(dana.offered(yossi).get("rule").asString()).isEqualTo("anybody");
    assertThat(dana.offered(yossi).get("method").asString()).isEqualTo("least-active");
    assertAddsUp(dana.offered(yossi));
  }

  @Test
  void everyStepOfItsWayIsThereOldestFirst() {
    avi.isAvailable();
    Customer yossi = customers.starts("Yossi");
    avi.rejects(yossi);
    avi.accepts(yossi);

    var kinds = new ArrayList<String>();
    dana.account(yossi).get("decisions").forEach(it -> kinds.add(it.get("kind").asString()));

    assertThat(kinds)
        .containsExactly("queued", "offered", "rejected", "queued", "offered", "accepted");
    assertThat(dana.account(yossi).get("waiting").isNull()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"offline", "presence", "skills", "capacity-profile", "capacity", "declined"})
  void eachReasonWhyItStillWaitsIsToldWithTheAgentAndAddsUp(String code) {
    members(avi, noa);
    noa.is("away");
    Customer yossi = waitsFor(code);
    settle(yossi);

    JsonNode waiting = dana.account(yossi).get("waiting");

    assertMembers(
        waiting,
        "queue",
        "position",
        "low",
        "likely",
        "high",
        "since",
        "demand",
        "free",
        "members",
        "excluded",
        "agents",
        "setAside",
        "obstacle");
    assertThat(waiting.get("free").asInt()).isZero();
    int expected = code.equals("presence") ? 2 : 1;
    assertThat(waiting.get("excluded").get(code).asInt()).isEqualTo(expected);
    assertAddsUp(waiting);
    assertThat(codeOf(avi, waiting)).isEqualTo(code);
    assertThat(codeOf(noa, waiting)).isEqualTo("presence");
    assertThat(waiting.get("position").asInt()).isEqualTo(1);
    assertThat(waiting.get("obstacle").isNull()).isTrue();
  }

  private static String codeOf(AgentSeat agent, JsonNode waiting) {
    for (JsonNode member : waiting.get("agents").values()) {
      if (member.get("agent").get("id").asString().equals(agent.id().toString())) {
        return member.get("code").asString();
      }
    }
    throw new AssertionError(agent + " is not in " + waiting.get("agents"));
  }

  /** A conversation that Avi is not asked about, for this reason. */
  private Customer waitsFor(String code) {
    switch (code) {
      case "offline" -> {}
      case "presence" -> avi.is("away");
      case "skills" -> {
        centre.changeWorkstream(Rules.always(Rules.skills(Rules.skill(id(catalogue.skill()), 5))));
        centre.changeWorkstream(Map.of("skillMatch", "exact"));
        avi.isAvailable();
      }
      case "capacity-profile" -> {
        String full = id(catalogue.profile(Map.of("limit", 1)));
        catalogue.gives(avi, "capacityProfiles", Map.of("profileId", full));
        centre.changeWorkstream(Map.of("capacityProfiles", List.of(full)));
        talking("Naomi");
      }
      case "capacity" -> {
        admin.givesUnits(avi, 30);
        talking("Naomi");
      }
      default -> {
        centre.changeWorkstream(Map.of("declines", Map.of("perAgent", 1, "inAll", 50)));
        avi.isAvailable();
        Customer yossi = customers.starts("Yossi");
        avi.rejects(yossi);
        return yossi;
      }
    }
    return customers.starts("Yossi");
  }

  @Test
  void itsPlaceInTheLineIsCountedAndItsDemandNamed() {
    customers.starts("Naomi");
    pass(1);
    Customer yossi = customers.starts("Yossi");

    JsonNode waiting = dana.account(yossi).get("waiting");

    assertThat(waiting.get("position").asInt()).isEqualTo(2);
    assertThat(waiting.get("demand").get("units").asInt()).isEqualTo(30);
    assertThat(waiting.get("demand").get("presences").valueStream().map(JsonNode::asString))
        .containsExactlyInAnyOrder("available", "busy");
    assertThat(waiting.get("likely").isNull()).isTrue();
  }

  @Test
  void onlyWhoMayKnowOfItIsTold() {
    Customer yossi = customers.starts("Yossi");

    assertNotFound(() -> tom.get("/api/conversations/" + yossi.id() + "/routing"));
  }
}
