package io.moked.contract;

import static io.moked.contract.Catalogue.MODELS;
import static io.moked.contract.Catalogue.SKILLS;
import static io.moked.contract.Catalogue.id;
import static io.moked.contract.Refused.assertInvalid;
import static io.moked.contract.Refused.assertNotFound;
import static io.moked.contract.Refused.assertRefused;
import static io.moked.contract.Shape.assertMembers;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Skills, the scales that measure them, and who has them. */
class SkillsTest extends Outside {

  private Catalogue catalogue;

  @BeforeEach
  void openTheCatalogue() {
    catalogue = new Catalogue(admin);
  }

  @AfterEach
  void aviCanNothing() {
    catalogue.gives(avi, "skills");
  }

  @Test
  void aSkillHasAScaleAndTellsHowManyHaveIt() {
    JsonNode model = catalogue.model();
    JsonNode skill = catalogue.skill(id(model));

    catalogue.gives(avi, "skills", Map.of("skillId", id(skill), "level", 7));

    assertMembers(model, "id", "name", "names", "min", "max", "levels");
    assertMembers(skill, "id", "name", "names", "kind", "ratingModelId", "agents");
    assertThat(skill.get("agents").asInt()).isZero();
    assertThat(catalogue.find(SKILLS, id(skill)).get("agents").asInt()).isEqualTo(1);
    JsonNode held = centre.agent(avi).get("skills");
    assertThat(held.size()).isEqualTo(1);
    assertThat(held.get(0).get("skillId").asString()).isEqualTo(id(skill));
    assertThat(held.get(0).get("level").asInt()).isEqualTo(7);
    assertThat(held.get(0).get("active").asBoolean()).isTrue();
  }

  @Test
  void whatIsLeftOutStays() {
    JsonNode skill = catalogue.skill();
    String path = SKILLS + "/" + id(skill);
    catalogue.gives(avi, "skills", Map.of("skillId", id(skill), "level", 7, "active", false));

    JsonNode renamed =
        admin.put(path, Map.of("names", Map.of("en", "Paper", "he", "ניירת"), "kind", "topic"));
    admin.put("/api/agents/" + avi.id(), Map.of("unitsTotal", 100));

    assertThat(admin.put(path, Map.of("kind", "topic"))).isEqualTo(renamed);
    assertThat(renamed.get("name")).isEqualTo(skill.get("name"));
    assertThat(renamed.get("names").get("he").asString()).isEqualTo("ניירת");
    assertThat(renamed.get("kind").asString()).isEqualTo("topic");
    assertThat(centre.agent(avi).get("skills").get(0).get("active").asBoolean()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}|name",
        "{\"name\": \" \", \"min\": 1, \"max\": 5}|name",
        "{\"name\": \"Proficiency\", \"min\": 1, \"max\": 5}|name",
        "{\"name\": \"x\", \"max\": 5}|min",
        "{\"name\": \"x\", \"min\": 5, \"max\": 5}|max",
        "{\"name\": \"x\", \"min\": 1, \"max\": 101}|max",
        "{\"name\": \"x\", \"min\": 1, \"max\": 5, \"levels\": [{\"value\": 6, \"names\": {\"en\": \"a\", \"he\": \"b\"}}]}|levels[0].value",
        "{\"name\": \"x\", \"min\": 1, \"max\": 5, \"levels\": [{\"value\": 2, \"names\": {\"en\": \"a\"}}]}|levels[0].names.he",
        "{\"name\": \"x\", \"min\": 1, \"max\": 5, \"levels\": [null]}|levels[0]"
      })
  void aScaleHasItsBounds(String body, String field) {
    assertInvalid(field, () -> admin.send("POST", MODELS, body));
  }

  @Test
  void aSkillHasItsBounds() {
    String model = id(catalogue.model());

    assertInvalid("name", () -> admin.post(SKILLS, Map.of("ratingModelId", model)));
    assertInvalid("ratingModelId", () -> admin.post(SKILLS, Map.of("name", "x")));
    assertInvalid(
        "ratingModelId",
        () -> admin.post(SKILLS, Map.of("name", "x", "ratingModelId", UUID.randomUUID())));
    assertInvalid(
        "name", () -> admin.post(SKILLS, Map.of("name", "Hebrew", "ratingModelId", model)));
    assertInvalid(
        "kind",
        () ->
            admin.post(
                SKILLS, Map.of("name", "x", "ratingModelId", model, "kind", "x".repeat(51))));
  }

  @Test
  void aLevelOutsideOfItsScaleIsRefusedAndNothingOfTheChangeIsDone() {
    String skill = id(catalogue.skill());
    JsonNode before = centre.agent(avi);

    for (int level : new int[] {0, 11}) {
      JsonNode problem =
          assertInvalid(
              "skills[0].level",
              () -> catalogue.gives(avi, "skills", Map.of("skillId", skill, "level", level)));
      assertThat(problem.toString()).contains("10");
    }

    assertThat(centre.agent(avi)).isEqualTo(before);
  }

  @Test
  void anAgentHasEachSkillOnceAndAHundredAtMost() {
    String skill = id(catalogue.skill());
    Map<String, Object> one = Map.of("skillId", skill, "level", 5);
    Object[] many =
        IntStream.range(0, 101)
            .mapToObj(_ -> Map.of("skillId", UUID.randomUUID(), "level", 5))
            .toArray();

    assertInvalid("skills[1].skillId", () -> catalogue.gives(avi, "skills", one, one));
    assertInvalid("skills", () -> catalogue.gives(avi, "skills", many));
    assertInvalid("skills[0].skillId", () -> catalogue.gives(avi, "skills", many[0]));
    assertInvalid(
        "skills[0].level", () -> catalogue.gives(avi, "skills", Map.of("skillId", skill)));
  }

  @Test
  void aScaleKeepsTheLevelsThatAgentsHave() {
    JsonNode model = catalogue.model();
    String path = MODELS + "/" + id(model);
    JsonNode skill = catalogue.skill(id(model));
    catalogue.gives(avi, "skills", Map.of("skillId", id(skill), "level", 7));
    JsonNode small =
        admin.post(MODELS, Map.of("name", Catalogue.unique("Small"), "min", 1, "max", 3));

    assertInvalid("max", () -> admin.put(path, Map.of("max", 6)));
    assertInvalid(
        "ratingModelId",
        () -> admin.put(SKILLS + "/" + id(skill), Map.of("ratingModelId", id(small))));

    assertThat(admin.put(path, Map.of("max", 7)).get("max").asInt()).isEqualTo(7);
  }

  @Test
  void whatIsInUseIsNotDeletedAndWhatIsNotIs() {
    JsonNode model = catalogue.model();
    JsonNode skill = catalogue.skill(id(model));
    catalogue.gives(avi, "skills", Map.of("skillId", id(skill), "level", 7));

    assertRefused("in-use", () -> admin.delete(MODELS + "/" + id(model)));
    assertRefused("in-use", () -> admin.delete(SKILLS + "/" + id(skill)));
    catalogue.gives(avi, "skills");
    admin.delete(SKILLS + "/" + id(skill));
    admin.delete(MODELS + "/" + id(model));
    assertNotFound(() -> admin.delete(SKILLS + "/" + id(skill)));
    assertNotFound(() -> admin.put(MODELS + "/" + id(model), Map.of("max", 5)));
  }

  @Test
  void theDemoKnowsLanguagesAndTopics() {
    List<String> names =
        Caller.items(noa.get(SKILLS)).stream().map(it -> it.get("name").asString()).toList();

    assertThat(names).contains("Hebrew", "English", "Billing", "Technical");
    assertThat(centre.agent(noa).get("skills").size()).isPositive();
    assertThat(centre.agent(noa).get("capacityProfiles").size()).isZero();
    assertThat(centre.agent(noa).get("unitsTotal").asInt()).isEqualTo(100);
  }
}
