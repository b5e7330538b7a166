package io.moked.contract;

import static io.moked.contract.Catalogue.PROFILES;
import static io.moked.contract.Catalogue.id;
import static io.moked.contract.Refused.assertInvalid;
import static io.moked.contract.Refused.assertNotFound;
import static io.moked.contract.Refused.assertRefused;
import static io.moked.contract.Shape.assertMembers;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Capacity profiles, and who has them. */
class CapacityProfilesTest extends Outside {

  private Catalogue catalogue;

  @BeforeEach
  void openTheCatalogue() {
    catalogue = new Catalogue(admin);
  }

  @AfterEach
  void aviHasNone() {
    catalogue.gives(avi, "capacityProfiles");
  }

  @Test
  void aProfileIsAnAgentsWithItsLimitOrHisOwn() {
    JsonNode mails = catalogue.profile(Map.of("limit", 3));
    JsonNode calls = catalogue.profile(Map.of("limit", 1, "reset", "end-of-day", "blocking", true));

    catalogue.gives(
        avi,
        "capacityProfiles",
        Map.of("profileId", id(mails)),
        Map.of("profileId", id(calls), "limit", 9));

    assertMembers(mails, "id", "name", "names", "limit", "reset", "blocking", "agents");
    assertThat(mails.get("reset").asString()).isEqualTo("immediate");
    assertThat(mails.get("blocking").asBoolean()).isFalse();
    assertThat(calls.get("reset").asString()).isEqualTo("end-of-day");
    assertThat(catalogue.find(PROFILES, id(calls)).get("agents").asInt()).isEqualTo(1);
    JsonNode his = centre.agent(avi).get("capacityProfiles");
    assertThat(his.findValuesAsString("profileId")).containsExactlyInAnyOrder(id(mails), id(calls));
    assertThat(his.findValues("limit").stream().map(JsonNode::toString))
        .containsExactlyInAnyOrder("null", "9");
    assertThat(his.findValues("used").stream().map(JsonNode::asInt)).containsOnly(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}|name",
        "{\"name\": \"x\"}|limit",
        "{\"name\": \"x\", \"limit\": 0}|limit",
        "{\"name\": \"x\", \"limit\": 1001}|limit",
        "{\"name\": \"x\", \"limit\": 1, \"reset\": \"never\"}|reset",
        "{\"name\": \"x\", \"limit\": 1, \"blocking\": \"yes\"}|blocking"
      })
  void aProfileHasItsBounds(String body, String field) {
    assertInvalid(field, () -> admin.send("POST", PROFILES, body));
  }

  @Test
  void whenPlacesComeBackIsFixedAndTheRestIsNot() {
    JsonNode profile = catalogue.profile(Map.of("limit", 3));
    String path = PROFILES + "/" + id(profile);

    assertInvalid("reset", () -> admin.put(path, Map.of("reset", "end-of-day")));
    JsonNode after = admin.put(path, Map.of("limit", 4, "blocking", true));

    assertThat(after.get("limit").asInt()).isEqualTo(4);
    assertThat(after.get("blocking").asBoolean()).isTrue();
    assertThat(after.get("name")).isEqualTo(profile.get("name"));
    assertInvalid(
        "name", () -> admin.post(PROFILES, Map.of("name", profile.get("name"), "limit", 1)));
  }

  @Test
  void anAgentHasEachProfileOnceAndTwentyAtMost() {
    String profile = id(catalogue.profile(Map.of("limit", 3)));
    Map<String, Object> one = Map.of("profileId", profile);
    Object[] many =
        IntStream.range(0, 21).mapToObj(_ -> Map.of("profileId", UUID.randomUUID())).toArray();

    assertInvalid(
        "capacityProfiles[1].profileId", () -> catalogue.gives(avi, "capacityProfiles", one, one));
    assertInvalid("capacityProfiles", () -> catalogue.gives(avi, "capacityProfiles", many));
    assertInvalid(
        "capacityProfiles[0].profileId", () -> catalogue.gives(avi, "capacityProfiles", many[0]));
    assertInvalid(
        "capacityProfiles[0].limit",
        () -> catalogue.gives(avi, "capacityProfiles", Map.of("profileId", profile, "limit", 0)));
  }

  @Test
  void whatIsInUseIsNotDeletedAndWhatIsNotIs() {
    String profile = id(catalogue.profile(Map.of("limit", 3)));
    catalogue.gives(avi, "capacityProfiles", Map.of("profileId", profile));

    assertRefused("in-use", () -> admin.delete(PROFILES + "/" + profile));
    catalogue.gives(avi, "capacityProfiles");
    admin.delete(PROFILES + "/" + profile);
    assertNotFound(() -> admin.delete(PROFILES + "/" + profile));
  }
}
