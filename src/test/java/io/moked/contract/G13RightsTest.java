package io.moked.contract;

import static io.moked.contract.Refused.assertInvalid;
import static io.moked.contract.Refused.assertNoRight;
import static io.moked.contract.Refused.assertNotFound;
import static io.moked.contract.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** G13: rights per verb and scope. A supervisor of a queue sees and touches what is in it. */
class G13RightsTest extends Outside {

  private static final List<String> GRANTS =
      List.of(
          "see",
          "monitor",
          "whisper",
          "join",
          "take-over",
          "assign",
          "transfer",
          "consult",
          "force-close",
          "presence",
          "audit",
          "export");
  private static int number;

  private SupervisorSeat rina;

  @BeforeEach
  void aSupervisorOfHerOwn() {
    number++;
    String username = "rina" + number;
    admin.post(
        "/api/agents",
        Map.of(
            "username",
            username,
            "name",
            "Rina " + number,
            "password",
            "demo",
            "roles",
            List.of("supervisor")));
    rina = new SupervisorSeat(http, username);
  }

  @Test
  void S05_G13_aSupervisorOfOneQueueFindsNothingOfAnother() {
    Customer yossi = talking();
    UUID elsewhere = admin.opensQueue(maya);
    supervises(allIn("queues"), Set.of(elsewhere), Set.of());

    assertNotFound(() -> rina.sees(yossi));
    assertNotFound(() -> rina.reads(yossi));
    assertNotFound(() -> rina.actions(yossi));
    assertNotFound(() -> rina.account(yossi));
    assertNotFound(() -> rina.assignTargets(yossi, true));
    assertNotFound(() -> rina.transferTargets(yossi, true));
    for (String verb : List.of("monitor", "whisper", "join", "take-over", "leave", "close")) {
      assertNotFound(() -> rina.act(yossi, verb));
    }
    assertNotFound(() -> rina.assigns(yossi, elsewhere, true));
    assertNotFound(() -> rina.transfersWhateverStandsAgainstIt(yossi, noa));
    assertNotFound(() -> rina.forceCloses(yossi));
    assertNotFound(() -> rina.saysInternally(yossi, "Hello?"));
    assertThat(rina.dashboard()).doesNotContain(yossi.id());
    assertThat(bulk(Map.of("ids", List.of(yossi.id())))).containsExactly("404 not-found");
    assertThat(bulk(Map.of("filter", Map.of()))).isEmpty();
    assertThat(Caller.items(rina.get("/api/audit?limit=200"))).isEmpty();
    assertThat(rina.audit(yossi)).isEmpty();

    assertThat(dana.audit(yossi))
        .contains(
            rina + ": read: not-found",
            rina + ": monitor: not-found",
            rina + ": force-close: not-found",
            rina + ": assign: not-found");
    assertThat(dana.sees(yossi).get("state").asString()).isEqualTo("active");
  }

  @Test
  void G13_inHerOwnQueueSheDoesEverything() {
    Customer yossi = talking();
    supervises(allIn("queues"), Set.of(centre.queue()), Set.of());

    rina.monitors(yossi);
    rina.joins(yossi);
    assertThat(rina.dashboard()).containsExactly(yossi.id());
    assertThat(rina.transferTargets(yossi, true).get("agents")).isNotEmpty();
    assertThat(rina.audit(yossi)).contains(rina + ": monitor: accepted");
    rina.forceCloses(yossi);
    assertThat(rina.sees(yossi).get("state").asString()).isEqualTo("closed");
  }

  @Test
  void G13_whatSheSeesAndMayNotDoIsRefusedAsNoRight() {
    Customer yossi = talking();
    supervises(Map.of("see", "queues", "whisper", "queues"), Set.of(centre.queue()), Set.of());

    assertThat(rina.sees(yossi).get("id").asString()).isEqualTo(yossi.id().toString());
    assertNoRight(() -> rina.monitors(yossi));
    assertNoRight(() -> rina.reads(yossi));
    assertNoRight(() -> rina.assignTargets(yossi, false));
    assertNoRight(() -> rina.forceCloses(yossi));
    assertNoRight(() -> rina.get("/api/audit"));
    rina.whispers(yossi);
    assertThat(bulk(Map.of("filter", Map.of()))).containsExactly("403 no-right");

    assertThat(dana.audit(yossi))
        .contains(
            rina + ": monitor: no-right",
            rina + ": read: no-right",
            rina + ": whisper: accepted",
            rina + ": force-close: no-right");
  }

  @Test
  void G13_aTeamIsSupervisedWhereverItsAgentsWork() {
    Customer yossi = customers.starts("Yossi");
    dana.assignsWhateverStandsAgainstIt(yossi, avi);
    avi.accepts(yossi);
    JsonNode team = team(avi);
    supervises(allIn("team"), Set.of(), Set.of(AdministratorSeat.idOf(team)));

    rina.monitors(yossi);
    rina.leaves(yossi);
    Customer open = customers.starts("Waiting");
    assertNotFound(() -> rina.sees(open));

    rina.put("/api/agents/" + avi.id() + "/presence", Map.of("presence", "busy"));
    assertNotFound(
        () -> rina.put("/api/agents/" + noa.id() + "/presence", Map.of("presence", "busy")));

    team = changed(team, noa);
    assertNotFound(() -> rina.sees(yossi));
    assertThat(team.get("members")).hasSize(1);
  }

  @Test
  void G13_aRightThatEndsTakesHerDownFromTheLadderAtOnce() {
    Customer yossi = talking();
    supervises(allIn("queues"), Set.of(centre.queue()), Set.of());
    rina.joins(yossi);

    supervises(allIn("queues"), Set.of(), Set.of());

    assertNotFound(() -> rina.sees(yossi));
    assertNotFound(() -> rina.reads(yossi));
    assertThat(dana.sees(yossi).get("participants")).hasSize(1);
    assertThat(dana.auditLines(yossi))
        .anySatisfy(line -> {
          assertThat(line.get("verb").asString()).isEqualTo("dismiss");
          assertThat(line.at("/detail/staffId").asString()).isEqualTo(rina.id().toString());
        });
  }

  @Test
  void G13_aRoleReachesNoFurtherThanItSees() {
    assertInvalid("grants.monitor", () -> role(Map.of("see", "queues", "monitor", "all")));
    assertInvalid("grants.force-close", () -> role(Map.of("force-close", "team")));
    assertInvalid("grants.assign", () -> role(Map.of("see", "team", "assign", "queues")));
  }

  @Test
  void G13_theBuiltInRoleHasEverythingAndStaysAsItIs() {
    JsonNode builtIn = Caller.items(admin.get("/api/supervision-roles")).getFirst();
    assertThat(builtIn.get("builtIn").asBoolean()).isTrue();
    assertThat(builtIn.get("names").get("he").asString()).isEqualTo("מפקח");
    for (String grant : GRANTS) {
      assertThat(builtIn.at("/grants/" + grant).asString()).isEqualTo("all");
    }
    String path = "/api/supervision-roles/" + builtIn.get("id").asString();
    assertRefused("built-in-role", () -> admin.put(path, Map.of("name", "x", "grants", Map.of())));
    assertRefused("built-in-role", () -> admin.delete(path));
    JsonNode seat = admin.get("/api/users/" + rina.id() + "/supervision");
    assertThat(seat.get("roleId")).isEqualTo(builtIn.get("id"));
  }

  @Test
  void whatIsInUseIsNotDeleted() {
    UUID team = AdministratorSeat.idOf(team(avi));
    UUID role = supervises(allIn("team"), Set.of(), Set.of(team));
    assertRefused("in-use", () -> admin.delete("/api/supervision-roles/" + role));
    assertRefused("in-use", () -> admin.delete("/api/teams/" + team));

    UUID other = supervises(allIn("queues"), Set.of(), Set.of());
    admin.delete("/api/supervision-roles/" + role);
    admin.delete("/api/teams/" + team);
    assertThat(admin.get("/api/users/" + rina.id() + "/supervision").get("roleId").asString())
        .isEqualTo(other.toString());
  }

  @Test
  void rightsAreGivenByAdministratorsOnlyAndOnlyToSupervisors() {
    assertNoRight(() -> dana.get("/api/supervision-roles"));
    assertNoRight(() -> dana.get("/api/users/" + rina.id() + "/supervision"));
    assertNoRight(() -> dana.get("/api/users"));
    assertNotFound(() -> admin.get("/api/users/" + avi.id() + "/supervision"));
    Map<String, Object> unknown =
        Map.of("roleId", avi.id(), "queueIds", List.of(avi.id()), "teamIds", List.of(avi.id()));
    String path = "/api/users/" + rina.id() + "/supervision";
    for (String field : List.of("roleId", "queueIds", "teamIds")) {
      assertInvalid(field, () -> admin.put(path, unknown));
    }
  }

  @Test
  void anAdministratorFindsEverybodyPageByPage() {
    JsonNode found = admin.get("/api/users?q=דנה&role=supervisor");
    assertThat(Caller.items(found)).hasSize(1);
    JsonNode user = found.get("items").get(0);
    assertThat(user.get("id").asString()).isEqualTo(dana.id().toString());
    assertThat(user.get("roles").get(0).asString()).isEqualTo("supervisor");
    assertThat(user.get("language").asString()).isNotBlank();

    var names = new TreeMap<String, String>();
    JsonNode page = admin.get("/api/users?limit=3");
    while (true) {
      Caller.items(page)
          .forEach(it -> names.put(it.get("username").asString(), it.get("name").asString()));
      if (page.get("next").isNull()) {
        break;
      }
      page = admin.get("/api/users?limit=3&cursor=" + page.get("next").asString());
    }
    assertThat(names.keySet()).contains("admin", "api", "avi", "dana", "maya", "noa", "tom");
  }

  private static Map<String, String> allIn(String reach) {
    var grants = new TreeMap<String, String>();
    GRANTS.forEach(grant -> grants.put(grant, reach));
    return grants;
  }

  private JsonNode role(Map<String, String> grants) {
    number++;
    return admin.post("/api/supervision-roles", Map.of("name", "Role " + number, "grants", grants));
  }

  private UUID supervises(Map<String, String> grants, Set<UUID> queues, Set<UUID> teams) {
    UUID role = AdministratorSeat.idOf(role(grants));
    admin.put(
        "/api/users/" + rina.id() + "/supervision",
        Map.of("roleId", role, "queueIds", queues, "teamIds", teams));
    return role;
  }

  private JsonNode team(Seat... members) {
    number++;
    return admin.post(
        "/api/teams",
        Map.of(
            "name", "Team " + number, "members", List.of(members).stream().map(Seat::id).toList()));
  }

  private JsonNode changed(JsonNode team, Seat member) {
    return admin.put(
        "/api/teams/" + team.get("id").asString(),
        Map.of("name", team.get("name").asString(), "members", List.of(member.id())));
  }

  private List<String> bulk(Map<String, Object> what) {
    var body = new TreeMap<>(what);
    body.put("command", Map.of("name", "force-close", "reason", "test", "graceSeconds", 0));
    return Caller.items(rina.post("/api/conversations/bulk", body)).stream()
        .map(it -> it.get("status").asString() + " " + it.get("code").asString())
        .toList();
  }
}
