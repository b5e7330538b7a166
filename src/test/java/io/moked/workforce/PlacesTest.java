package io.moked.workforce;

import static io.moked.workforce.SomeAgent.MONDAY;
import static io.moked.workforce.SomeAgent.RULES;
import static io.moked.workforce.SomeAgent.profile;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Places in capacity profiles (behaviour 4.5). */
class PlacesTest {

  private static final Load ONE = new Load(0, Map.of(profile(1), 1));
  private static final Load BACK = Load.NONE.minus(ONE);
  private static final LocalDate TODAY = RULES.day(MONDAY);

  /** An hour before midnight in Jerusalem. */
  private static final Instant LATE = MONDAY.plus(Duration.ofHours(11));

  /** Midnight in Jerusalem, and Monday still in UTC. */
  private static final Instant TUESDAY = MONDAY.plus(Duration.ofHours(12));

  private static Agent holding(String profiles) {
    return SomeAgent.with(SomeAgent.capacity(0, profiles));
  }

  @Test
  void anItemNeedsAPlaceInEachOfItsProfiles() {
    Agent agent = holding("1/2 3/3");

    assertThat(agent.hasPlaces(List.of(profile(1)), TODAY)).isTrue();
    assertThat(agent.hasPlaces(List.of(profile(1), profile(2)), TODAY)).isFalse();
    assertThat(agent.hasPlaces(List.of(profile(9)), TODAY)).as("not his").isFalse();
    assertThat(agent.hasPlaces(List.of(), TODAY)).isTrue();
  }

  @Test
  void aPlaceThatIsGivenBackAtOnceIsFreeAtOnce() {
    Agent full = holding("1/2").holding(ONE, MONDAY, RULES);

    assertThat(full.hasPlaces(List.of(profile(1)), TODAY)).isFalse();
    assertThat(full.holding(BACK, MONDAY, RULES).hasPlaces(List.of(profile(1)), TODAY)).isTrue();
  }

  @Test
  void aPlaceOfTheDayIsSpentUntilTheOrganisationsDayEnds() {
    Agent done = holding("0/1@").holding(ONE, MONDAY, RULES).holding(BACK, MONDAY, RULES);

    assertThat(done.profiles().get(profile(1)).used()).isZero();
    assertThat(done.hasPlaces(List.of(profile(1)), RULES.day(LATE))).isFalse();
    assertThat(done.hasPlaces(List.of(profile(1)), RULES.day(TUESDAY))).isTrue();
    assertThat(done.presence())
        .as("nothing of it is left today")
        .isEqualTo(Presence.DO_NOT_DISTURB);
  }

  @Test
  void aNewDayForgetsWhatWasSpentOnTheOneBefore() {
    Agent monday = holding("0/3@").holding(ONE, MONDAY, RULES).holding(BACK, MONDAY, RULES);

    Agent tuesday = monday.holding(ONE, TUESDAY, RULES).holding(BACK, TUESDAY, RULES);

    assertThat(monday.profiles().get(profile(1)).taken(TODAY)).isEqualTo(1);
    assertThat(tuesday.profiles().get(profile(1)).taken(RULES.day(TUESDAY))).isEqualTo(1);
  }

  @Test
  void anOfferThatWasNotAcceptedSpendsNothing() {
    Agent asked = holding("0/1@").holding(ONE, MONDAY, RULES);

    Agent after = asked.givingBack(BACK, MONDAY, RULES);

    assertThat(after.hasPlaces(List.of(profile(1)), TODAY)).isTrue();
  }

  @Test
  void oneProfileThatBlocksAndIsFullStopsEverything() {
    assertThat(holding("1/1! 0/5").isBlocked(TODAY)).isTrue();
    assertThat(holding("0/1! 5/5").isBlocked(TODAY)).isFalse();
  }

  @Test
  void aPlaceInAProfileThatIsNotHisIsHeldAndGivenBackAllTheSame() {
    Agent foreign = SomeAgent.roomy().holding(ONE, MONDAY, RULES);

    assertThat(foreign.profiles().get(profile(1)).used()).isEqualTo(1);
    assertThat(foreign.presence()).isEqualTo(Presence.BUSY);
    assertThat(foreign.isBlocked(TODAY)).isFalse();
    Agent after = foreign.holding(BACK, MONDAY, RULES);
    assertThat(after.profiles().get(profile(1)).used()).isZero();
    assertThat(after.presence()).isEqualTo(Presence.AVAILABLE);
  }

  @Test
  void whenWorkCameAndWentIsKept() {
    Agent idle = SomeAgent.roomy();
    Agent given = idle.holding(Load.units(30), MONDAY, RULES);
    Agent released = given.holding(Load.units(-30), LATE, RULES);

    assertThat(idle.lastReleasedAt()).isNull();
    assertThat(given.lastAssignedAt()).isEqualTo(MONDAY);
    assertThat(given.lastReleasedAt()).isNull();
    assertThat(released.lastAssignedAt()).isEqualTo(MONDAY);
    assertThat(released.lastReleasedAt()).isEqualTo(LATE);
  }
}
