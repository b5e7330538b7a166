package io.moked.contract;

import static io.moked.contract.Catalogue.id;
import static io.moked.contract.Refused.assertInvalid;
import static io.moked.contract.Refused.assertNoRight;
import static io.moked.contract.Refused.assertNotFound;
import static io.moked.contract.Rules.before;
import static io.moked.contract.Rules.end;
import static io.moked.contract.Rules.overflow;
import static io.moked.contract.Rules.route;
import static io.moked.contract.Rules.routing;
import static io.moked.contract.Rules.test;
import static io.moked.contract.Shape.assertMembers;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** "This conversation would go to …, because …" */
class RoutingTesterTest extends Outside {

  private static final int ROUNDS = 50;

  private Catalogue catalogue;
  private String path;

  @BeforeEach
  void openTheTester() {
    catalogue = new Catalogue(admin);
    path = "/api/workstreams/" + centre.widgetWorkstream().get("id").asString() + "/routing-test";
  }

  private JsonNode asked(Map<String, Object> facts, Map<String, Object> unsaved) {
    var request = new HashMap<String, Object>(Map.of("facts", facts));
    if (unsaved != null) {
      request.put("routing", unsaved);
    }
    return admin.post(path, request);
  }

  /** Fifty plans and as many customers: what is said beforehand is what happens then. */
  @Test
  void whatTheTesterSaysIsWhatThenHappens() {
    UUID full = admin.opensQueue(avi);
    admin.changesQueue(full, overflow(List.of(before("waiting-items", 1, end())), List.of()));
    var queues = List.of(full, admin.opensQueue(maya), admin.opensQueue(tom), admin.opensQueue());
    var skills = List.of(id(catalogue.skill()), id(catalogue.skill()));
    var profiles =
        List.of(
            id(catalogue.profile(Map.of("limit", 9))), id(catalogue.profile(Map.of("limit", 9))));
    for (long seed = 0; seed < ROUNDS; seed++) {
      var plan = new RandomPlan(seed, queues, skills, profiles);
      Map<String, Object> facts = plan.facts();
      Map<String, Object> rules = plan.rules();
      JsonNode foretold = asked(facts, rules);
      centre.changeWorkstream(Map.of("routing", rules));
      assertThat(asked(facts, null)).as("saved, seed %d", seed).isEqualTo(foretold);

      Customer customer = customers.starts("Customer " + seed, facts);

      assertCameTrue(foretold, customer, seed);
    }
  }

  private void assertCameTrue(JsonNode foretold, Customer customer, long seed) {
    JsonNode head = dana.sees(customer);
    JsonNode account = dana.account(customer);
    JsonNode why = account.get("decisions").get(0).get("why");
    assertThat(head.get("queue")).as("seed %d", seed).isEqualTo(foretold.get("queue"));
    assertThat(head.get("state").asString().equals("closed"))
        .as("ends, seed %d", seed)
        .isEqualTo(foretold.get("ends").asBoolean());
    for (String same : List.of("units", "priority")) {
      assertThat(head.get(same)).as("%s, seed %d", same, seed).isEqualTo(foretold.get(same));
    }
    for (String same : List.of("via", "attributes", "steps")) {
      assertThat(why.get(same)).as("%s, seed %d", same, seed).isEqualTo(foretold.get(same));
    }
    JsonNode demand = account.at("/waiting/demand");
    if (!demand.isMissingNode()) {
      assertThat(demand.get("skills")).as("seed %d", seed).isEqualTo(foretold.get("skills"));
      assertThat(demand.get("capacityProfiles").valueStream())
          .containsExactlyInAnyOrderElementsOf(foretold.get("capacityProfiles"));
    }
  }

  @Test
  void itSaysWhatEachRuleFoundAndWhoCouldBeAsked() {
    UUID vip = admin.opensQueue(avi, noa);
    avi.isAvailable();
    var rules = routing(List.of(), List.of(route("gold", test("context.plan", "is", "gold"), vip)));

    JsonNode answer = asked(Map.of("context", Map.of("plan", "Gold")), rules);

    assertMembers(
        answer,
        "queue",
        "via",
        "ends",
        "units",
        "priority",
        "skills",
        "capacityProfiles",
        "attributes",
        "steps",
        "agents");
    assertThat(answer.get("queue").get("id").asString()).isEqualTo(vip.toString());
    JsonNode step = answer.get("steps").get(0);
    assertMembers(step, "kind", "set", "rule", "matched", "why");
    assertThat(step.get("kind").asString()).isEqualTo("route");
    JsonNode why = step.get("why").get(0);
    assertThat(why.get("field").asString()).isEqualTo("context.plan");
    assertThat(why.get("found").asString()).isEqualTo("Gold");
    assertThat(why.get("held").asBoolean()).isTrue();
    JsonNode agents = answer.get("agents");
    assertMembers(agents.get(0), "id", "name", "names", "free", "level", "excluded");
    assertThat(agents.findValuesAsString("name")).containsExactly(avi.name(), noa.name());
    assertThat(agents.get(0).get("excluded").isNull()).isTrue();
    assertThat(agents.get(0).get("free").asInt()).isEqualTo(100);
    assertThat(agents.get(1).get("excluded").asString()).isEqualTo("offline");
  }

  @Test
  void itLooksAtTheTimeThatItIsAskedAbout() {
    UUID monday = admin.opensQueue(avi);
    var rules = routing(List.of(), List.of(route("m", test("time.day", "is", "monday"), monday)));

    String onMonday = asked(Map.of("at", "2026-11-23T12:00:00Z"), rules).get("via").asString();
    String onFriday = asked(Map.of("at", "2026-11-27T12:00:00Z"), rules).get("via").asString();

    assertThat(onMonday).isEqualTo("route");
    assertThat(onFriday).isEqualTo("fallback");
  }

  @Test
  void nothingHappensAndNothingIsSavedByAsking() {
    JsonNode before = centre.widgetWorkstream();
    int conversations = dana.dashboard().size();

    asked(Map.of(), routing(List.of(), List.of(route("all", null, admin.opensQueue(avi)))));

    assertThat(centre.widgetWorkstream()).isEqualTo(before);
    assertThat(dana.dashboard()).hasSize(conversations);
  }

  @Test
  void onlyAdministratorsAskAndBadRulesAreRefusedAsWhenTheyAreSaved() {
    var nowhere = routing(List.of(), List.of(route("x", null, UUID.randomUUID())));

    assertNoRight(() -> dana.post(path, Map.of("facts", Map.of())));
    assertInvalid("routing.routes[0].to[0].queueId", () -> asked(Map.of(), nowhere));
    assertInvalid("facts", () -> admin.post(path, Map.of()));
    assertNotFound(() ->
        admin.post(
            "/api/workstreams/" + UUID.randomUUID() + "/routing-test", Map.of("facts", Map.of())));
  }
}
