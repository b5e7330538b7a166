package io.moked.contract;

import static io.moked.contract.Refused.assertInvalid;
import static io.moked.contract.Refused.assertNoRight;
import static io.moked.contract.Refused.assertNotFound;
import static io.moked.contract.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** G1: saved and shared views of the board. */
class G1BoardViewsTest extends Outside {

  private static final String PATH = "/api/board-views";
  private static final String MINE = "/api/me/board-view";

  @AfterEach
  void nobodyKeepsAny() {
    for (SupervisorSeat seat : List.of(dana, centre.api)) {
      for (JsonNode view : Caller.items(seat.get(PATH))) {
        if (view.at("/owner/id").asString("").equals(seat.id().toString())) {
          seat.send("DELETE", PATH + "/" + id(view), "");
        }
      }
    }
  }

  @Test
  void everyBuiltInViewFindsSomethingThatTheBoardUnderstandsAndTheFirstOneOpens() {
    List<JsonNode> views = Caller.items(dana.get(PATH));

    assertThat(views).extracting(it -> it.get("builtIn").asBoolean()).containsOnly(true);
    assertThat(views.getFirst().at("/names/he").asString()).isEqualTo("שיחות מתמשכות");
    assertThat(id(dana.get(MINE))).isEqualTo(id(views.getFirst()));
    for (JsonNode view : views) {
      Map<String, Object> query = new LinkedHashMap<>();
      query.put("filter", view.get("filter"));
      query.put("sort", view.get("sort"));
      String words = Caller.json(query);
      try (var _ = Line.ofBoard(dana, words.substring(1, words.length() - 1), _ -> {})) {
        assertRefused("built-in", () -> dana.send("DELETE", PATH + "/" + id(view), ""));
      }
    }
  }

  @Test
  void aSavedViewHoldsFilterOrderGroupAndColumnsAndOpensAtTheNextSignIn() {
    JsonNode saved = dana.post(PATH, view("Late ones", false));

    assertThat(saved.at("/owner/id").asString()).isEqualTo(dana.id().toString());
    assertThat(saved.at("/filter/waitOver").asInt()).isEqualTo(60);
    assertThat(saved.get("sort").asString()).isEqualTo("-priority");
    assertThat(saved.get("group").asString()).isEqualTo("queue");
    assertThat(saved.at("/columns/1/width").asInt()).isEqualTo(220);
    assertThat(saved.get("version").asInt()).isEqualTo(1);
    dana.put(MINE, Map.of("viewId", id(saved)));
    assertThat(dana.get(MINE)).isEqualTo(saved);
    assertNotFound(() -> centre.api.get(PATH + "/" + id(saved)));
    assertInvalid("viewId", () -> centre.api.put(MINE, Map.of("viewId", id(saved))));
  }

  @Test
  void whoSavesWhatSomebodyElseHasChangedSinceIsToldSo() {
    JsonNode saved = dana.post(PATH, view("Late ones", false));
    var change = new LinkedHashMap<>(view("Later ones", false));
    change.put("version", 1);
    String path = PATH + "/" + id(saved);

    assertThat(dana.put(path, change).get("version").asInt()).isEqualTo(2);
    assertRefused("stale-version", () -> dana.put(path, change));
  }

  @Test
  void aSharedViewIsSeenAndCopiedByOthersAndChangedByItsOwnerAndAdministratorsOnly() {
    JsonNode shared = dana.post(PATH, view("Late ones", true));
    String path = PATH + "/" + id(shared);

    assertThat(Caller.items(centre.api.get(PATH))).contains(shared);
    assertNoRight(() -> centre.api.put(path, view("Mine now", true)));
    assertNoRight(() -> centre.api.send("DELETE", path, ""));
    JsonNode copy = centre.api.post(path + "/copy", Map.of("name", "My late ones"));
    assertThat(copy.at("/owner/id").asString()).isEqualTo(centre.api.id().toString());
    assertThat(copy.get("columns")).isEqualTo(shared.get("columns"));
    assertThat(copy.get("shared").asBoolean()).isFalse();
    assertThat(admin.put(path, view("Everybody's", true)).get("name").asString())
        .isEqualTo("Everybody's");
    assertThat(
            dana.get("/api/audit?verb=change-board-view").at("/items/0/detail/viewId").asString())
        .isEqualTo(id(shared));
  }

  @Test
  void oneThatIsGoneMakesWayForTheFirstAndItsOwnerCanHaveItBack() {
    JsonNode shared = dana.post(PATH, view("Late ones", true));
    String path = PATH + "/" + id(shared);
    centre.api.put(MINE, Map.of("viewId", id(shared)));
    assertThat(centre.api.get(MINE).get("name").asString()).isEqualTo("Late ones");

    dana.send("DELETE", path, "");
    assertThat(centre.api.get(MINE).get("builtIn").asBoolean()).isTrue();
    assertNotFound(() -> centre.api.post(path + "/restore", Map.of()));
    dana.post(path + "/restore", Map.of());
    assertThat(centre.api.get(MINE).get("name").asString()).isEqualTo("Late ones");
    dana.put(path, view("Late ones", false));
    assertThat(centre.api.get(MINE).get("builtIn").asBoolean()).isTrue();
  }

  @Test
  void fiftyAreEnoughForEverybody() {
    for (int i = 0; i < 50; i++) {
      dana.post(PATH, Map.of("name", "View " + i));
    }
    assertRefused("too-many", () -> dana.post(PATH, Map.of("name", "One more")));
  }

  @Test
  void agentsHaveNone() {
    assertNoRight(() -> avi.get(PATH));
    assertNoRight(() -> avi.get(MINE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}|name",
        "{\"name\": \" \"}|name",
        "{\"name\": \"a\", \"filter\": {\"colour\": 1}}|filter.colour",
        "{\"name\": \"a\", \"filter\": []}|filter",
        "{\"name\": \"a\", \"sort\": \"height\"}|sort",
        "{\"name\": \"a\", \"group\": \"agent\"}|group",
        "{\"name\": \"a\", \"columns\": [{\"key\": \"height\"}]}|columns[0].key",
        "{\"name\": \"a\", \"columns\": [{\"key\": \"queue\"}, {\"key\": \"queue\"}]}|columns[1].key",
        "{\"name\": \"a\", \"columns\": [{\"key\": \"queue\", \"width\": 3}]}|columns[0].width"
      })
  void whatTheBoardWouldNotUnderstandIsNotSaved(String body, String field) {
    assertInvalid(field, () -> dana.send("POST", PATH, body));
  }

  private static Map<String, Object> view(String name, boolean shared) {
    return Map.of(
        "name",
        name,
        "shared",
        shared,
        "filter",
        Map.of("state", List.of("open"), "waitOver", 60),
        "sort",
        "-priority",
        "group",
        "queue",
        "columns",
        List.of(Map.of("key", "customer"), Map.of("key", "subject", "width", 220)));
  }

  private static String id(JsonNode view) {
    return UUID.fromString(view.get("id").asString()).toString();
  }
}
