package io.moked.contract;

import static io.moked.contract.Refused.assertInvalid;
import static io.moked.contract.Refused.assertNoRight;
import static io.moked.contract.Refused.assertNotFound;
import static io.moked.contract.Shape.assertMembers;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The agents' panel over HTTP: who is there, how full, how he answers; and his presence. */
class AgentsPanelTest extends Outside {

  private static final String PANEL = "/api/supervision/agents";

  @Test
  void aRowSaysAllThatTheCardNeeds() {
    Customer yossi = talking();

    JsonNode row = row(avi);

    assertMembers(
        row,
        "id",
        "name",
        "names",
        "presence",
        "base",
        "presenceNames",
        "since",
        "setBy",
        "cause",
        "online",
        "unitsTotal",
        "unitsUsed",
        "profiles",
        "queues",
        "skills",
        "teams",
        "conversations",
        "today");
    assertThat(row.at("/conversations/active").asInt()).isOne();
    assertThat(row.get("unitsUsed").asInt()).isEqualTo(dana.sees(yossi).get("units").asInt());
    assertThat(row.get("queues").findValuesAsString("id")).contains(centre.queue().toString());
  }

  @Test
  void todaysOffersAreCountedByWhatBecameOfThem() {
    JsonNode before = row(avi).get("today");
    Customer yossi = talking();
    Customer rina = customers.starts("Rina");
    avi.rejects(rina);

    JsonNode after = row(avi).get("today");

    // Rina is offered to him anew as soon as he has said no.
    assertThat(more(after, before, "offered")).isBetween(2, 3);
    assertThat(more(after, before, "accepted")).isEqualTo(1);
    assertThat(more(after, before, "rejected")).isEqualTo(1);
    assertThat(more(after, before, "missed")).isZero();
    assertThat(dana.sees(yossi).get("state").asString()).isEqualTo("active");
  }

  @Test
  void overCapacityIsShownAsItIs() {
    admin.givesUnits(noa, 10);
    try {
      Customer yossi = customers.starts("Yossi");
      dana.assignsWhateverStandsAgainstIt(yossi, noa);
      JsonNode row = row(noa);
      assertThat(row.get("unitsTotal").asInt()).isEqualTo(10);
      assertThat(row.get("unitsUsed").asInt()).isEqualTo(30);
      assertThat(names(PANEL + "?sort=-units").getFirst()).isEqualTo(noa.name());
    } finally {
      admin.givesUnits(noa, 100);
    }
  }

  @Test
  void agentsAreFoundByPresenceQueueTeamAndName() {
    dana.put("/api/agents/" + maya.id() + "/presence", Map.of("presence", "away"));
    UUID team =
        AdministratorSeat.idOf(
            admin.post(
                "/api/teams",
                Map.of("name", "Team " + UUID.randomUUID(), "members", List.of(tom.id()))));

    assertThat(names(PANEL + "?presence=away")).containsExactly(maya.name());
    assertThat(names(PANEL + "?queue=" + centre.queue()))
        .containsExactlyInAnyOrder(avi.name(), noa.name());
    assertThat(names(PANEL + "?team=" + team)).containsExactly(tom.name());
    assertThat(names(PANEL + "?q=נעה")).containsExactly(noa.name());
    assertThat(names(PANEL)).isSorted().doesNotContain("Robo");
    assertThat(names(PANEL + "?limit=1&offset=1")).hasSize(1);
    assertInvalid("sort", () -> dana.get(PANEL + "?sort=shoe-size"));
    assertInvalid("queue", () -> dana.get(PANEL + "?queue=x"));
    assertInvalid("limit", () -> dana.get(PANEL + "?limit=0"));
    assertNoRight(() -> avi.get(PANEL));
    assertNoRight(() -> admin.get(PANEL));
  }

  @Test
  void everyPresenceIsInTheHistoryWithWhoSetItAndHowLongItLasted() {
    dana.put("/api/agents/" + maya.id() + "/presence", Map.of("presence", "away"));
    maya.is("available");

    List<JsonNode> latest = Caller.items(dana.get(history(maya) + "?limit=2"));

    assertMembers(
        latest.getFirst(), "id", "presence", "base", "names", "from", "to", "setBy", "cause");
    assertThat(latest.getFirst().get("presence").asString()).isEqualTo("available");
    assertThat(latest.getFirst().get("to").isNull()).isTrue();
    assertThat(latest.getFirst().at("/setBy/id").asString()).isEqualTo(maya.id().toString());
    assertThat(latest.getLast().get("presence").asString()).isEqualTo("away");
    assertThat(latest.getLast().at("/setBy/id").asString()).isEqualTo(dana.id().toString());
    assertThat(latest.getLast().get("to")).isEqualTo(latest.getFirst().get("from"));
    assertThat(latest.getFirst().get("cause").asString()).isEqualTo("chosen");

    var ids = new ArrayList<Long>();
    JsonNode page = dana.get(history(maya) + "?limit=2");
    for (int i = 0; i < 3 && !page.get("next").isNull(); i++) {
      Caller.items(page).forEach(it -> ids.add(it.get("id").asLong()));
      page = dana.get(history(maya) + "?limit=2&cursor=" + page.get("next").asString());
    }
    assertThat(ids).doesNotHaveDuplicates();
    assertNoRight(() -> avi.get(history(maya)));
    assertNotFound(() -> dana.get(PANEL + "/" + UUID.randomUUID() + "/presences"));
  }

  @Test
  void aPresenceThatIsResetIsTheAgentsUsualOneAndItIsWrittenDownWhoDidIt() {
    maya.is("do-not-disturb");

    JsonNode reset = dana.delete("/api/agents/" + maya.id() + "/presence");

    assertThat(reset.get("presence").asString()).isEqualTo("available");
    assertThat(reset.at("/setBy/id").asString()).isEqualTo(dana.id().toString());
    JsonNode act = Caller.items(dana.get("/api/audit?verb=reset-presence&limit=1")).getFirst();
    assertThat(act.at("/actor/id").asString()).isEqualTo(dana.id().toString());
    assertThat(act.at("/detail/agentId").asString()).isEqualTo(maya.id().toString());
    assertThat(act.at("/detail/from").asString()).isEqualTo("do-not-disturb");
    assertNoRight(() -> avi.delete("/api/agents/" + maya.id() + "/presence"));
  }

  @Test
  void nobodyComesToWorkBecauseHisPresenceIsReset() {
    maya.is("offline");
    assertThat(dana.delete("/api/agents/" + maya.id() + "/presence").get("presence").asString())
        .isEqualTo("offline");
  }

  private JsonNode row(AgentSeat agent) {
    return Caller.items(dana.get(PANEL + "?q=" + agent.name().replace(' ', '+'))).getFirst();
  }

  private List<String> names(String path) {
    return Caller.items(dana.get(path)).stream().map(it -> it.get("name").asString()).toList();
  }

  private static String history(Seat of) {
    return PANEL + "/" + of.id() + "/presences";
  }

  private static int more(JsonNode after, JsonNode before, String what) {
    return after.get(what).asInt() - before.get(what).asInt();
  }
}
