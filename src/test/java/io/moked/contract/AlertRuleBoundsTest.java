package io.moked.contract;

import static io.moked.contract.Refused.assertInvalid;
import static io.moked.contract.Refused.assertNoRight;
import static io.moked.contract.Refused.assertNotFound;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Rules, subscriptions and lists of alerts: their shapes, bounds and refusals. */
class AlertRuleBoundsTest extends Outside {

  private static final String RULES = "/api/alert-rules";
  private static final String MINE = "/api/me/alert-subscriptions";

  private static Map<String, Object> rule(String kind, Object... terms) {
    var body = new HashMap<String, Object>();
    body.put("name", "Rule " + UUID.randomUUID());
    body.put("kind", kind);
    for (int i = 0; i < terms.length; i += 2) {
      body.put((String) terms[i], terms[i + 1]);
    }
    return body;
  }

  @Test
  void eachKindShipsWithOneRule() {
    List<JsonNode> shipped =
        Caller.items(dana.get(RULES)).stream()
            .filter(it -> it.get("id").asString().startsWith("0192f000"))
            .toList();

    assertThat(shipped)
        .extracting(it -> it.get("kind").asString())
        .containsExactlyInAnyOrder(
            "long-wait", "agent-silence", "sentiment", "empty-queue", "missed-offers");
    Shape.assertMembers(
        shipped.getFirst(),
        "id",
        "name",
        "names",
        "kind",
        "enabled",
        "severity",
        "queueIds",
        "seconds",
        "below",
        "inARow",
        "count",
        "withinSeconds");
  }

  @ParameterizedTest
  @CsvSource({
    "long-wait, seconds, 9",
    "long-wait, seconds, 86401",
    "agent-silence, seconds, 0",
    "empty-queue, seconds, -1",
    "missed-offers, count, 0",
    "missed-offers, count, 101",
    "missed-offers, withinSeconds, 9",
    "sentiment, below, 1",
    "sentiment, below, -2",
    "sentiment, inARow, 3",
    "long-wait, below, -1",
    "sentiment, seconds, 60",
    "empty-queue, count, 3",
    "fallback, kind, 0"
  })
  void aRuleThatMakesNoSenseIsRefusedByTheFieldsName(String kind, String field, int value) {
    Map<String, Object> body = rule(kind);
    switch (kind) {
      case "long-wait", "agent-silence", "empty-queue" -> body.put("seconds", 60);
      case "missed-offers" -> body.putAll(Map.of("count", 3, "withinSeconds", 60));
      case "sentiment" -> body.put("below", -0.5);
      default -> {}
    }
    body.putIfAbsent(field, value);
    body.computeIfPresent(field, (name, was) -> name.equals("kind") ? was : value);

    assertInvalid(field, () -> admin.post(RULES, body));
  }

  @Test
  void whatAKindAsksForMustBeThere() {
    assertInvalid("seconds", () -> admin.post(RULES, rule("long-wait")));
    assertInvalid("below", () -> admin.post(RULES, rule("sentiment")));
    assertInvalid("kind", () -> admin.post(RULES, Map.of("name", "None")));
    assertInvalid("name", () -> admin.post(RULES, Map.of("kind", "long-wait", "seconds", 60)));
    assertInvalid(
        "queueIds",
        () -> admin.post(RULES, rule("long-wait", "seconds", 60, "queueIds", List.of(dana.id()))));
  }

  @Test
  void aRuleIsChangedAndDeletedAndItsKindIsFixed() {
    JsonNode made = admin.post(RULES, rule("long-wait", "seconds", 4000));
    String path = RULES + "/" + made.get("id").asString();

    assertThat(admin.put(path, Map.of("severity", "urgent")).get("seconds").asInt())
        .isEqualTo(4000);
    assertInvalid("kind", () -> admin.put(path, Map.of("kind", "sentiment")));
    assertInvalid("name", () -> admin.put(path, Map.of("name", "Waits too long")));
    admin.delete(path);
    assertNotFound(() -> admin.put(path, Map.of("severity", "urgent")));
    assertThat(admin.get("/api/audit?verb=delete-alert-rule").toString())
        .contains(made.get("name").asString());
  }

  @Test
  void onlyAdministratorsChangeRulesAndOnlySupervisorsSubscribe() {
    Map<String, Object> body = rule("long-wait", "seconds", 60);

    assertNoRight(() -> dana.post(RULES, body));
    assertNoRight(() -> avi.get(RULES));
    assertNoRight(() -> avi.get(MINE));
    assertNoRight(() -> avi.get("/api/alerts"));
    assertNoRight(() -> dana.post(RULES + "/preview", body));
  }

  @Test
  void onlyMoodsAreTriedBeforehand() {
    assertInvalid("kind", () -> admin.post(RULES + "/preview", rule("long-wait", "seconds", 60)));
    JsonNode report = admin.post(RULES + "/preview", Map.of("kind", "sentiment", "below", -0.1));

    Shape.assertMembers(report, "conversations", "alerted", "perDay", "examples");
  }

  @Test
  void aSubscriptionIsKeptAndHoldsForTheList() {
    Map<String, Object> usual = new HashMap<>();
    usual.put("kinds", List.of("long-wait"));
    usual.put("queueIds", List.of(centre.queue()));
    usual.put("sound", true);
    usual.put("desktop", false);
    usual.put("below", -0.3);
    JsonNode kept = centre.api.put(MINE, usual);

    assertThat(centre.api.get(MINE)).isEqualTo(kept);
    Shape.assertMembers(kept, "kinds", "queueIds", "sound", "desktop", "below");
    assertThat(Caller.items(centre.api.get("/api/alerts"))).isEmpty();
    assertInvalid("below", () -> centre.api.put(MINE, with(usual, "below", 0.5)));
    assertInvalid(
        "queueIds", () -> centre.api.put(MINE, with(usual, "queueIds", List.of(avi.id()))));
    assertInvalid("kinds", () -> centre.api.put(MINE, with(usual, "kinds", null)));
  }

  private static Map<String, Object> with(Map<String, Object> body, String name, Object value) {
    var changed = new HashMap<>(body);
    changed.put(name, value);
    return changed;
  }

  @ParameterizedTest
  @CsvSource({
    "limit=0, limit",
    "limit=201, limit",
    "kind=boredom, kind",
    "queue=x, queue",
    "cursor=x, cursor",
    "from=yesterday, from",
    "open=perhaps, open"
  })
  void aListAskedForInAWayThatMakesNoSenseIsRefusedByName(String query, String field) {
    assertInvalid(field, () -> dana.get("/api/alerts?" + query));
  }
}
