package io.moked.contract;

import static io.moked.contract.Catalogue.id;
import static io.moked.contract.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Work that takes places in profiles in the stead of units (behaviour 4.5). */
class ProfileRoutingTest extends TimedOutside {

  private static final ZoneId ZONE = ZoneId.of("Asia/Jerusalem");

  private Catalogue catalogue;

  @BeforeEach
  void openTheCatalogue() {
    catalogue = new Catalogue(admin);
  }

  @AfterEach
  void nobodyHasAny() {
    openTheCatalogue();
    catalogue.gives(avi, "capacityProfiles");
    catalogue.gives(noa, "capacityProfiles");
  }

  /** Avi has it, and chats take a place in it. */
  private String profile(Map<String, Object> more) {
    String profile = id(catalogue.profile(more));
    catalogue.gives(avi, "capacityProfiles", Map.of("profileId", profile));
    centre.changeWorkstream(Map.of("capacityProfiles", List.of(profile)));
    return profile;
  }

  private int used(String profile) {
    for (JsonNode held : centre.agent(avi).get("capacityProfiles").values()) {
      if (held.get("profileId").asString().equals(profile)) {
        return held.get("used").asInt();
      }
    }
    throw new AssertionError("not his: " + profile);
  }

  private Customer arrives(String name) {
    Customer customer = customers.starts(name);
    avi.accepts(customer);
    return customer;
  }

  private void over(Customer customer) {
    avi.ends(customer);
    avi.closes(customer);
  }

  private void assertWaitsFor(Customer customer, String code) {
    settle(customer);
    JsonNode waiting = dana.account(customer).get("waiting");
    assertThat(waiting.get("excluded").get(code).asInt()).isEqualTo(1);
  }

  @Test
  void eachTakesAPlaceAndNoUnitsAndGivesItBackExactly() {
    String chats = profile(Map.of("limit", 2));
    avi.isAvailable();
    Customer one = arrives("Yossi");
    Customer two = arrives("Naomi");
    Customer three = customers.starts("Rina");

    assertWaitsFor(three, "capacity-profile");
    assertThat(used(chats)).isEqualTo(2);
    assertThat(centre.agent(avi).get("unitsUsed").asInt()).isZero();
    assertThat(dana.sees(one).get("units").asInt()).isZero();
    over(two);
    avi.accepts(three);
    assertThat(used(chats)).isEqualTo(2);
    over(one);
    over(three);
    assertThat(used(chats)).isZero();
  }

  @Test
  void whoDoesNotHaveTheProfileIsNotAsked() {
    profile(Map.of("limit", 1));
    noa.isAvailable();

    Customer yossi = customers.starts("Yossi");

    assertWaitsFor(yossi, "capacity-profile");
    avi.isAvailable();
    avi.isOffered(yossi);
  }

  @Test
  void hisOwnLimitCountsBeforeTheProfilesAndChangesAtOnce() {
    String chats = profile(Map.of("limit", 1));
    avi.isAvailable();
    arrives("Yossi");
    Customer naomi = customers.starts("Naomi");
    assertWaitsFor(naomi, "capacity-profile");

    catalogue.gives(avi, "capacityProfiles", Map.of("profileId", chats, "limit", 2));

    avi.isOffered(naomi);
  }

  @Test
  void aPlaceInEachOfSeveralIsNeeded() {
    String chats = id(catalogue.profile(Map.of("limit", 5)));
    String hard = id(catalogue.profile(Map.of("limit", 1)));
    catalogue.gives(avi, "capacityProfiles", Map.of("profileId", chats), Map.of("profileId", hard));
    centre.changeWorkstream(Map.of("capacityProfiles", List.of(chats, hard)));
    avi.isAvailable();
    arrives("Yossi");

    assertWaitsFor(customers.starts("Naomi"), "capacity-profile");
    assertThat(used(chats)).isEqualTo(1);
    assertThat(used(hard)).isEqualTo(1);
  }

  @Test
  void aFullOneThatBlocksStopsEverythingElse() {
    profile(Map.of("limit", 1, "blocking", true));
    avi.isAvailable();
    arrives("Yossi");
    centre.changeWorkstream(Usual.handling());

    Customer naomi = customers.starts("Naomi");

    assertWaitsFor(naomi, "capacity-profile");
    assertThat(centre.agent(avi).get("presence").asString()).isEqualTo("do-not-disturb");
  }

  @Test
  void whatIsSpentOfAnEndOfDayProfileComesBackAtMidnightOfTheOrganisation() {
    String cases = profile(Map.of("limit", 1, "reset", "end-of-day"));
    admin.givesUnits(avi, 0);
    leapTo(noonTomorrow());
    avi.isAvailable();
    over(arrives("Yossi"));
    Customer naomi = customers.starts("Naomi");
    centre.changeWorkstream(Map.of("autoClose", Usual.idle(null, null, null, null)));
    assertWaitsFor(naomi, "capacity-profile");
    assertThat(used(cases)).isEqualTo(1);

    clock.turnTo(midnight().minusMillis(1));
    everybodyIsBack();
    assertWaitsFor(naomi, "capacity-profile");
    assertThat(centre.agent(avi).get("presence").asString()).isEqualTo("do-not-disturb");
    theMomentComes();

    avi.isOffered(naomi);
    assertNow(naomi, "offered");
    admin.givesUnits(avi, 100);
  }

  @Test
  void atMidnightWhoWasFullForTheDayIsAvailableThoughNobodyWaits() {
    profile(Map.of("limit", 1, "reset", "end-of-day"));
    admin.givesUnits(avi, 0);
    leapTo(noonTomorrow());
    avi.isAvailable();
    over(arrives("Yossi"));
    assertThat(centre.agent(avi).get("presence").asString()).isEqualTo("do-not-disturb");

    clock.turnTo(midnight());
    everybodyIsBack();

    org.awaitility.Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> centre.agent(avi).get("presence").asString().equals("available"));
    admin.givesUnits(avi, 100);
  }

  private Instant noonTomorrow() {
    return clock
        .instant()
        .atZone(ZONE)
        .toLocalDate()
        .plusDays(1)
        .atTime(12, 0)
        .atZone(ZONE)
        .toInstant();
  }

  private Instant midnight() {
    return clock.instant().atZone(ZONE).toLocalDate().plusDays(1).atStartOfDay(ZONE).toInstant();
  }

  @Test
  void anOfferThatHeDeclinesSpendsNothingOfHisDay() {
    String cases = profile(Map.of("limit", 1, "reset", "end-of-day"));
    avi.isAvailable();
    Customer yossi = customers.starts("Yossi");
    avi.rejects(yossi);

    avi.accepts(yossi);

    assertThat(used(cases)).isEqualTo(1);
  }

  @Test
  void anOverrideGoesBelowNothingAndComesBackExactly() {
    String chats = profile(Map.of("limit", 1));
    avi.isAvailable();
    Customer one = arrives("Yossi");
    Customer two = customers.starts("Naomi");
    assertRefused("capacity-exceeded", () -> dana.assigns(two, avi));

    dana.assignsWhateverStandsAgainstIt(two, avi);
    avi.accepts(two);
    assertThat(used(chats)).isEqualTo(2);
    Customer three = customers.starts("Rina");
    over(one);
    assertWaitsFor(three, "capacity-profile");
    over(two);

    avi.isOffered(three);
    assertThat(used(chats)).isEqualTo(1);
  }

  @Test
  void unitsGoBelowNothingAfterAnOverrideAndComeBackExactly() {
    admin.givesUnits(avi, 30);
    avi.isAvailable();
    Customer one = arrives("Yossi");
    Customer two = customers.starts("Naomi");
    dana.assignsWhateverStandsAgainstIt(two, avi);
    avi.accepts(two);
    Customer three = customers.starts("Rina");

    over(one);
    assertWaitsFor(three, "capacity");
    assertThat(centre.agent(avi).get("unitsUsed").asInt()).isEqualTo(30);
    over(two);
    avi.isOffered(three);

    admin.givesUnits(avi, 100);
  }

  @Test
  void aRulesProfilesTakeTheStreamsPlace() {
    String hard = id(catalogue.profile(Map.of("limit", 1)));
    catalogue.gives(avi, "capacityProfiles", Map.of("profileId", hard));
    centre.changeWorkstream(Rules.always(Map.of("capacityProfiles", List.of(hard))));
    avi.isAvailable();

    Customer yossi = arrives("Yossi");

    assertThat(dana.sees(yossi).get("units").asInt()).isZero();
    assertThat(used(hard)).isEqualTo(1);
  }
}
