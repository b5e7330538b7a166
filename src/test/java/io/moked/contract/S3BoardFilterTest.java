package io.moked.contract;

import static io.moked.contract.Refused.assertInvalid;
import static io.moked.contract.Rules.always;
import static io.moked.contract.Rules.skill;
import static io.moked.contract.Rules.skills;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** S3, G1: what the board finds, the same on a socket, in a list and in bulk. */
class S3BoardFilterTest extends TimedOutside {

  private static final Map<String, Object> FORCE_CLOSE =
      Map.of("name", "force-close", "reason", "Fire drill", "graceSeconds", 0);

  @Test
  void g1WhoWaitsLongEnoughComesInAtThatMomentWithoutBeingAskedFor() {
    Customer yossi = customers.starts("Yossi");
    try (var board = Line.ofBoard(dana, mine("\"waitOver\": 60"), this::assertEmpty)) {
      passAlmost(60);
      assertThat(found("waitOver=60")).isEmpty();
      theMomentComes();

      JsonNode delta = board.hears("delta");

      assertThat(delta.get("total").asInt()).isEqualTo(1);
      assertThat(delta.at("/rows/0/id").asString()).isEqualTo(yossi.id().toString());
      assertThat(delta.at("/rows/0/waitSeconds").asInt()).isEqualTo(60);
      assertThat(delta.get("asOf").asString()).isEqualTo(clock.instant().toString());
      assertThat(found("waitOver=60")).containsExactly(yossi.id());

      dana.assignsWhateverStandsAgainstIt(yossi, avi);
      avi.accepts(yossi);
      assertThat(found("waitOver=60")).isEmpty();
      pass(30);
      assertThat(found("handleOver=30")).containsExactly(yossi.id());
      assertThat(found("handleOver=31")).isEmpty();
    }
  }

  private void assertEmpty(JsonNode window) {
    assertThat(window.get("total").asInt()).isZero();
  }

  @Test
  void thoseThatAskForOneOfTheSkills() {
    var catalogue = new Catalogue(admin);
    String shoes = Catalogue.id(catalogue.skill());
    String hats = Catalogue.id(catalogue.skill());
    centre.changeWorkstream(always(skills(skill(shoes, 4))));
    Customer yossi = customers.starts("Yossi");

    assertThat(found("skill=" + shoes + "&skill=" + hats)).containsExactly(yossi.id());
    assertThat(found("skill=" + hats)).isEmpty();
    try (var _ =
        Line.ofBoard(
            dana,
            mine("\"skill\": [\"" + shoes + "\"]"),
            window -> assertThat(window.at("/rows/0/skills/0/id").asString()).isEqualTo(shoes))) {
      assertThat(found("skill=" + shoes)).hasSize(1);
    }
  }

  @Test
  void mineAreThoseThatTheViewerStandsInOnAnyRung() {
    Customer yossi = talking();
    assertThat(found("mine=true")).isEmpty();

    dana.monitors(yossi);
    assertThat(found("mine=true")).containsExactly(yossi.id());
    assertThat(ids(centre.api.get(path("mine=true")))).isEmpty();
    dana.joins(yossi);
    assertThat(found("mine=true")).containsExactly(yossi.id());
    dana.leaves(yossi);
    assertThat(found("mine=true")).isEmpty();
  }

  @Test
  void alertingAreThoseWithAnAlertThatNobodyHasAcknowledged() {
    UUID empty = admin.opensQueue();
    String key = "alerting-" + empty.toString().substring(24);
    admin.post(
        "/api/workstreams",
        Map.of(
            "name",
            key,
            "queueId",
            empty,
            "fallbackQueueId",
            centre.queue(),
            "bindings",
            List.of(Map.of("key", key))));
    Customer yossi = customers.startsAt(key, "Yossi", Map.of("name", "Yossi"));
    customers.starts("Rina");

    await().untilAsserted(() -> assertThat(found("alerting=true")).containsExactly(yossi.id()));
    JsonNode alert =
        Caller.items(dana.get("/api/alerts")).stream()
            .filter(it -> it.get("conversationId").asString().equals(yossi.id().toString()))
            .findFirst()
            .orElseThrow();
    dana.post("/api/alerts/" + alert.get("id").asString() + "/acknowledge", Map.of());
    assertThat(found("alerting=true")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "wait",
        "handle",
        "customer",
        "subject",
        "channel",
        "state",
        "queue",
        "agent",
        "priority"
      })
  void inEveryOrderThePagesFollowOneAnotherFromBothEnds(String sort) {
    var started = new ArrayList<UUID>();
    for (String name : List.of("Tal", "Rina", "Adi", "Oren", "Gil")) {
      started.add(customers.starts(name).id());
      pass(1);
    }
    for (String order : List.of(sort, "-" + sort)) {
      var read = new ArrayList<UUID>();
      String next = "";
      do {
        JsonNode page = dana.get(path("limit=2&sort=" + order + next));
        read.addAll(ids(page));
        next = page.get("next").isNull() ? null : "&cursor=" + page.get("next").asString();
      } while (next != null);
      assertThat(read).containsExactlyInAnyOrderElementsOf(started);
    }
    assertThat(names("sort=customer")).containsExactly("Adi", "Gil", "Oren", "Rina", "Tal");
    assertThat(names("sort=-customer")).containsExactly("Tal", "Rina", "Oren", "Gil", "Adi");
    assertThat(names("sort=-wait")).containsExactly("Tal", "Rina", "Adi", "Oren", "Gil");
  }

  @Test
  void groupedByQueueEachGroupHasItsNumbersAndACollapsedOneNoRows() {
    Customer rina = talking("Rina");
    avi.is("away"); // or he would be asked about the next one, too
    Customer yossi = customers.starts("Yossi");
    String queue = centre.queue().toString();
    String grouped = mine("") + ", \"group\": \"queue\"";
    try (var board = Line.ofBoard(dana, grouped, window -> assertGroup(window, 2, 1, 2))) {
      dana.forceCloses(yossi);
      JsonNode group = changedGroup(board);
      assertThat(group.get("total").asInt()).isEqualTo(1);
      assertThat(group.get("waiting").asInt()).isZero();
      dana.forceCloses(rina);
      assertThat(changedGroup(board).get("total").asInt()).isZero();
    }
    customers.starts("Gil");
    String collapsed = grouped + ", \"collapsed\": [\"" + queue + "\"]";
    try (var _ = Line.ofBoard(dana, collapsed, window -> assertGroup(window, 1, 1, 0))) {
      assertThat(found("sort=wait")).hasSize(1);
    }
  }

  private static JsonNode changedGroup(Line board) {
    while (true) {
      JsonNode groups = board.hears("delta").get("groups");
      if (!groups.isNull()) {
        return groups.get(0);
      }
    }
  }

  private static void assertGroup(JsonNode window, int total, int waiting, int rows) {
    assertThat(window.get("groups")).hasSize(1);
    assertThat(window.at("/groups/0/total").asInt()).isEqualTo(total);
    assertThat(window.at("/groups/0/waiting").asInt()).isEqualTo(waiting);
    assertThat(window.get("rows")).hasSize(rows);
  }

  @Test
  void g8BulkIsForThoseThatTheSameFilterFinds() {
    Customer yossi = customers.starts("Yossi");
    pass(90);
    Customer rina = customers.starts("Rina");
    Map<String, Object> filter =
        Map.of("queue", List.of(centre.queue()), "waitOver", 60, "alerting", false);

    JsonNode answer =
        dana.post("/api/conversations/bulk", Map.of("filter", filter, "command", FORCE_CLOSE));

    assertThat(answer.get("items").findValuesAsString("id")).containsExactly(yossi.id().toString());
    assertThat(found("sort=wait")).containsExactly(rina.id());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"colour\": [\"red\"]}|colour",
        "{\"waitOver\": \"60\"}|waitOver",
        "{\"handleOver\": -1}|handleOver",
        "{\"mine\": 1}|mine",
        "{\"alerting\": \"yes\"}|alerting",
        "{\"skill\": [\"shoes\"]}|skill[0]",
        "{\"state\": [\"closed\"]}|state[0]"
      })
  void whatNobodyKnowsIsRefusedByName(String filter, String field) {
    String command = "{\"filter\": %s, \"command\": {\"name\": \"close\"}}".formatted(filter);
    assertInvalid("filter." + field, () -> dana.send("POST", "/api/conversations/bulk", command));
    assertThatThrownBy(() -> Line.ofBoard(dana, "\"filter\": " + filter, _ -> {}))
        .hasMessageContaining("filter." + field);
  }

  @ParameterizedTest
  @CsvSource({
    "waitOver=x,waitOver",
    "mine=1,mine",
    "skill=shoes,skill[0]",
    "sort=wait&state=closed,state[0]",
    "sort=wait&cursor=x,cursor",
    "sort=wait&limit=0,limit"
  })
  void aListSaysWhatItDoesNotUnderstand(String query, String field) {
    assertInvalid(field, () -> dana.get("/api/conversations?" + query));
  }

  /** A subscription to what is in this test's queue. */
  private String mine(String filter) {
    String queue = "\"queue\": [\"" + centre.queue() + "\"]";
    return "\"filter\": {" + queue + (filter.isEmpty() ? "" : ", " + filter) + "}";
  }

  private String path(String query) {
    return "/api/conversations?queue=" + centre.queue() + "&" + query;
  }

  private List<UUID> found(String query) {
    return ids(dana.get(path(query)));
  }

  private List<String> names(String query) {
    return Caller.items(dana.get(path(query))).stream()
        .map(it -> it.at("/customer/name").asString())
        .toList();
  }

  private static List<UUID> ids(JsonNode page) {
    return Caller.items(page).stream().map(AdministratorSeat::idOf).toList();
  }
}
