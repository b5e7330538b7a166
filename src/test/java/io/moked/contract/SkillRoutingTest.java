package io.moked.contract;

import static io.moked.contract.Catalogue.id;
import static io.moked.contract.Rules.always;
import static io.moked.contract.Rules.skill;
import static io.moked.contract.Rules.skills;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Skills that a conversation asks for, who gets it for them, and how the wish gives way. */
class SkillRoutingTest extends TimedOutside {

  private Catalogue catalogue;
  private String shoes;
  private String hats;

  @BeforeEach
  void twoSkills() {
    catalogue = new Catalogue(admin);
    shoes = id(catalogue.skill());
    hats = id(catalogue.skill());
    has(avi, shoes, 4);
    has(noa, shoes, 8);
  }

  @AfterEach
  void nobodyHasThemAnyMore() {
    catalogue.gives(avi, "skills");
    catalogue.gives(noa, "skills");
  }

  private void has(AgentSeat who, String skill, int level) {
    catalogue.gives(who, "skills", Map.of("skillId", skill, "level", level));
  }

  private Customer asking(String match, Object... wanted) {
    centre.changeWorkstream(always(skills(wanted)));
    centre.changeWorkstream(Map.of("skillMatch", match));
    return customers.starts("Yossi");
  }

  private int distanceOfTheChosen(Customer of) {
    return dana.offered(of).get("candidates").get(0).get("distance").asInt();
  }

  @Test
  void exactOnlyWhoHasItAtThatLevelIsAsked() {
    avi.isAvailable();
    noa.isAvailable();

    Customer yossi = asking("exact", skill(shoes, 8));

    noa.isOffered(yossi);
    assertThat(dana.offered(yossi).get("excluded").get("skills").asInt()).isEqualTo(1);
  }

  @Test
  void exactItWaitsForSomebodyWhoLearnsIt() {
    avi.isAvailable();
    Customer yossi = asking("exact", skill(shoes, 5));
    settle(yossi);
    assertThat(dana.sees(yossi).get("state").asString()).isEqualTo("open");

    has(avi, shoes, 5);

    avi.isOffered(yossi);
  }

  @Test
  void aSkillThatIsNotActiveIsNone() {
    catalogue.gives(avi, "skills", Map.of("skillId", shoes, "level", 9, "active", false));
    avi.isAvailable();

    Customer yossi = asking("exact", skill(shoes, 1));

    settle(yossi);
    assertThat(dana.account(yossi).get("waiting").get("excluded").get("skills").asInt())
        .isEqualTo(1);
  }

  @Test
  void theWishGivesWayExactlyAfterItsTimeStepByStep() {
    avi.isAvailable();
    Customer yossi = asking("exact", skill(shoes, 9, 60, 6, 90, 4));

    pass(60);
    settle(yossi);
    assertThat(levelAskedFor(yossi)).isEqualTo(6);
    passAlmost(30);
    settle(yossi);
    assertThat(dana.sees(yossi).get("state").asString()).isEqualTo("open");

    theMomentComes();

    avi.isOffered(yossi);
    assertNow(yossi, "offered");
    assertThat(distanceOfTheChosen(yossi)).isZero();
  }

  private int levelAskedFor(Customer of) {
    return dana.account(of).at("/waiting/demand/skills/0/level").asInt();
  }

  @Test
  void aSkillMayBeGivenUpAltogether() {
    avi.isAvailable();
    Customer yossi = asking("exact", skill(hats, 3, 120, null));

    passAlmost(120);
    settle(yossi);
    assertThat(dana.sees(yossi).get("state").asString()).isEqualTo("open");
    theMomentComes();

    avi.isOffered(yossi);
    assertNow(yossi, "offered");
  }

  @Test
  void closestTheNearestIsAskedAndWhoHasNoneOfItBeforeNobody() {
    avi.isAvailable();
    noa.isAvailable();

    Customer yossi = asking("closest", skill(shoes, 9));
    JsonNode offer = noa.isOffered(yossi);
    assertThat(distanceOfTheChosen(yossi)).isEqualTo(1);
    noa.answers(offer, "accept");

    Customer rina = asking("closest", skill(hats, 9));
    avi.isOffered(rina);
    assertThat(distanceOfTheChosen(rina)).isPositive();
  }

  @Test
  void noneAsksForNoSkillWhateverTheRulesFound() {
    avi.isAvailable();

    avi.isOffered(asking("none", skill(hats, 10)));
  }

  @Test
  void skillsOfSeveralSetsAddUpAndTheHigherLevelIsAskedFor() {
    centre.changeWorkstream(
        Rules.classification(
            Rules.ruleset("one", Rules.rule("a", null, skills(skill(shoes, 3), skill(hats, 2)))),
            Rules.ruleset("two", Rules.rule("b", null, skills(skill(shoes, 7))))));

    Customer yossi = customers.starts("Yossi");

    JsonNode wanted = dana.account(yossi).at("/waiting/demand/skills");
    assertThat(wanted.findValuesAsString("skillId")).containsExactlyInAnyOrder(shoes, hats);
    assertThat(wanted.findValues("level").stream().map(JsonNode::asInt))
        .containsExactlyInAnyOrder(7, 2);
  }
}
