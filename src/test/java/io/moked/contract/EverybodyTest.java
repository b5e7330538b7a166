package io.moked.contract;

import static io.moked.contract.Refused.assertNoRight;
import static io.moked.contract.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Everybody who works here can be listed and changed, not agents alone. */
class EverybodyTest extends Outside {

  private JsonNode find(Seat who) {
    return Caller.items(admin.get("/api/agents?everyone=true")).stream()
        .filter(it -> it.get("id").asString().equals(who.id().toString()))
        .findFirst()
        .orElseThrow();
  }

  private static String path(Seat who) {
    return "/api/agents/" + who.id();
  }

  private AgentSeat newcomer(String... roles) {
    String username = "new-" + UUID.randomUUID().toString().substring(24);
    admin.post(
        "/api/agents",
        Map.of("username", username, "name", "New", "password", "demo", "roles", List.of(roles)));
    return new AgentSeat(http, username);
  }

  @Test
  void supervisorsAndAdministratorsAreListedWhenAskedFor() {
    List<String> agents = admin.get("/api/agents").get("items").findValuesAsString("username");
    List<String> everyone =
        admin.get("/api/agents?everyone=true").get("items").findValuesAsString("username");

    assertThat(agents).contains("avi").doesNotContain("admin", "dana");
    assertThat(everyone).contains("avi", "admin", "dana", "api");
    assertThat(find(dana).get("roles").toString()).isEqualTo("[\"supervisor\"]");
  }

  @Test
  void whoHasNoSeatHasNothingOfOne() {
    JsonNode administrator = find(admin);

    for (String member : List.of("presence", "presenceSince", "unitsTotal", "presenceCause")) {
      assertThat(administrator.get(member).isNull()).as(member).isTrue();
    }
    assertThat(administrator.get("signedIn").asBoolean()).isFalse();
    assertThat(administrator.get("skills").size()).isZero();
  }

  @Test
  void aSupervisorIsRenamedAndKeepsHisRole() {
    AgentSeat rami = newcomer("supervisor");

    JsonNode after = admin.put(path(rami), Map.of("name", "Rami", "language", "he"));

    assertThat(after.get("name").asString()).isEqualTo("Rami");
    assertThat(after.get("language").asString()).isEqualTo("he");
    assertThat(after.get("roles").toString()).isEqualTo("[\"supervisor\"]");
    assertThat(rami.get("/api/me").get("name").asString()).isEqualTo("Rami");
  }

  @Test
  void whoBecomesAnAgentHasASeat() {
    AgentSeat ruth = newcomer("administrator");

    JsonNode after =
        admin.put(path(ruth), Map.of("roles", List.of("administrator", "agent"), "unitsTotal", 60));

    assertThat(after.get("unitsTotal").asInt()).isEqualTo(60);
    assertThat(after.get("presence").asString()).isEqualTo("offline");
    admin.delete(path(ruth));
  }

  @Test
  void theLastAdministratorStays() {
    AgentSeat ruth = newcomer("administrator");
    admin.put(path(ruth), Map.of("roles", List.of("supervisor")));

    assertRefused("last-administrator", () -> admin.delete(path(admin)));
    assertRefused("last-administrator", () -> admin.put(path(admin), Map.of("active", false)));
    assertRefused(
        "last-administrator", () -> admin.put(path(admin), Map.of("roles", List.of("supervisor"))));
    assertThat(find(admin).get("active").asBoolean()).isTrue();
  }

  @Test
  void onlyAdministratorsChangeAnybody() {
    assertNoRight(() -> dana.put(path(admin), Map.of("name", "x")));
    assertNoRight(() -> dana.delete(path(admin)));
  }
}
