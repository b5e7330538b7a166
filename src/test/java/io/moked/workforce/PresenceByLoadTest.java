package io.moked.workforce;

import static io.moked.workforce.Presence.AVAILABLE;
import static io.moked.workforce.Presence.AWAY;
import static io.moked.workforce.Presence.BUSY;
import static io.moked.workforce.Presence.DO_NOT_DISTURB;
import static io.moked.workforce.Presence.OFFLINE;
import static io.moked.workforce.SomeAgent.MONDAY;
import static io.moked.workforce.SomeAgent.RULES;
import static org.assertj.core.api.Assertions.assertThat;

import io.moked.ledger.Actor;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What an agent holds, and what that makes of his presence (behaviour 4.6). */
class PresenceByLoadTest {

  @ParameterizedTest
  @CsvSource({
    "100,   0, AVAILABLE",
    "100,   1, BUSY",
    "100,  90, BUSY",
    "100, 100, DO_NOT_DISTURB",
    "100, 130, DO_NOT_DISTURB",
    "  0,   0, AVAILABLE",
    "  0,  30, DO_NOT_DISTURB"
  })
  void unitsAlone(int total, int used, Presence expected) {
    Agent agent = SomeAgent.with(Capacity.of(total)).holding(Load.units(used), MONDAY, RULES);

    assertThat(agent.presence()).isEqualTo(expected);
  }

  /** Profiles are written as used/limit, with an exclamation mark for one that blocks. */
  @ParameterizedTest
  @CsvSource({
    "  0,   0, 0/2,       AVAILABLE",
    "  0,   0, 1/2,       BUSY",
    "  0,   0, 2/2,       DO_NOT_DISTURB",
    "  0,   0, 3/2,       DO_NOT_DISTURB",
    "  0,   0, 2/2 1/3,   BUSY",
    "  0,   0, 2/2 3/3,   DO_NOT_DISTURB",
    "  0,   0, 2/2! 1/3,  DO_NOT_DISTURB",
    "  0,   0, 1/2! 3/3,  BUSY",
    "100, 100, 0/2,       BUSY",
    "100,   0, 2/2,       BUSY",
    "100, 100, 2/2,       DO_NOT_DISTURB",
    "100,   0, 2/2!,      DO_NOT_DISTURB"
  })
  void unitsAndProfilesMustBothBeFullUnlessOneBlocks(
      int total, int units, String profiles, Presence expected) {
    Agent agent = SomeAgent.with(SomeAgent.capacity(total, profiles));

    Agent after = agent.holding(Load.units(units), MONDAY, RULES);

    assertThat(after.presence()).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource
  void aChosenPresenceFollowsTheLoadOnlyIfItIsAvailableOrBusy(Presence chosen) {
    Agent agent = SomeAgent.roomy().present(chosen, Actor.SYSTEM, MONDAY);

    Agent after = agent.holding(Load.units(30), MONDAY.plusSeconds(1), RULES);

    boolean follows = chosen == AVAILABLE || chosen == BUSY;
    assertThat(after.presence()).isEqualTo(follows ? BUSY : chosen);
    assertThat(after.presenceSince())
        .isEqualTo(chosen == AVAILABLE ? MONDAY.plusSeconds(1) : MONDAY);
    assertThat(after.presenceCause())
        .isEqualTo(chosen == AVAILABLE ? PresenceCause.LOAD : PresenceCause.CHOSEN);
  }

  @Test
  void whatLoadMadeOfHimLoadTakesBack() {
    Agent agent = SomeAgent.roomy();

    Agent full = agent.holding(Load.units(100), MONDAY, RULES);
    Agent partly = full.holding(Load.units(-50), MONDAY, RULES);
    Agent idle = partly.holding(Load.units(-50), MONDAY, RULES);

    assertThat(List.of(full.presence(), partly.presence(), idle.presence()))
        .containsExactly(DO_NOT_DISTURB, BUSY, AVAILABLE);
    assertThat(idle.presenceCause()).isEqualTo(PresenceCause.LOAD);
    assertThat(idle.presenceSetBy()).isEqualTo(Actor.SYSTEM);
  }

  @Test
  void whoMakesHimselfAvailableWhileHeIsFullIsSoUntilHisLoadChanges() {
    Agent full = SomeAgent.roomy().holding(Load.units(120), MONDAY, RULES);

    Agent chosen = full.present(AVAILABLE, full.presenceSetBy(), MONDAY);

    assertThat(chosen.presence()).isEqualTo(AVAILABLE);
    assertThat(chosen.holding(Load.units(-10), MONDAY, RULES).presence()).isEqualTo(DO_NOT_DISTURB);
  }

  @Test
  void aNameOfOnesOwnIsShownAsLongAsItsBaseFits() {
    var focus = new CustomPresence(new UUID(0, 1), "Focus", AVAILABLE.names(), BUSY);
    Agent agent = SomeAgent.roomy().holding(Load.units(30), MONDAY, RULES);
    Agent focused =
        agent.after(
            new PresenceCommand.Choose(agent.id(), PresenceChoice.of(focus), Actor.SYSTEM),
            MONDAY,
            RULES);

    assertThat(focused.holding(Load.units(30), MONDAY, RULES).status()).isEqualTo(focus);
    Agent idle = focused.holding(Load.units(-30), MONDAY, RULES);
    assertThat(idle.status()).isNull();
    assertThat(idle.presence()).isEqualTo(AVAILABLE);
  }

  @Test
  void whenLoadCountsNoLongerNobodyStaysInWhatItHadMadeOfHim() {
    Agent full = SomeAgent.roomy().holding(Load.units(100), MONDAY, RULES);

    Agent freed = full.after(new PresenceCommand.Reckon(full.id()), MONDAY, SomeAgent.WITHOUT_LOAD);

    assertThat(freed.presence()).isEqualTo(AVAILABLE);
    assertThat(freed.holding(Load.units(30), MONDAY, SomeAgent.WITHOUT_LOAD).presence())
        .isEqualTo(AVAILABLE);
  }

  @Test
  void whoIsFullIsRefusedForHisCapacityAndNotForHisPresence() {
    Set<Presence> allowed = EnumSet.of(AVAILABLE, BUSY);
    Agent full = SomeAgent.roomy().holding(Load.units(100), MONDAY, RULES);
    Agent onPurpose = SomeAgent.roomy().present(DO_NOT_DISTURB, Actor.SYSTEM, MONDAY);

    assertThat(full.presence()).isEqualTo(DO_NOT_DISTURB);
    assertThat(full.presenceAllows(allowed)).isTrue();
    assertThat(full.presenceAllows(EnumSet.of(AVAILABLE))).isFalse();
    assertThat(onPurpose.presenceAllows(allowed)).isFalse();
    assertThat(onPurpose.presenceAllows(EnumSet.of(DO_NOT_DISTURB))).isTrue();
  }

  @Test
  void anOfferThatHeIsNotFitForLeavesHimAsHeIs() {
    Agent away = SomeAgent.roomy().present(AWAY, Actor.SYSTEM, MONDAY);
    Agent gone = SomeAgent.roomy().present(OFFLINE, Actor.SYSTEM, MONDAY);

    assertThat(away.afterOffer(OfferEnd.MISSED, MONDAY, SomeAgent.STRICT)).isEqualTo(away);
    assertThat(gone.afterOffer(OfferEnd.REJECTED, MONDAY, SomeAgent.STRICT)).isEqualTo(gone);
  }

  @Test
  void anOfferMissedOrRejectedTakesHimOutOfIt() {
    Agent agent = SomeAgent.roomy().holding(Load.units(30), MONDAY, RULES);

    Agent missed = agent.afterOffer(OfferEnd.MISSED, MONDAY, SomeAgent.STRICT);
    Agent rejected = agent.afterOffer(OfferEnd.REJECTED, MONDAY, SomeAgent.STRICT);

    assertThat(missed.presence()).isEqualTo(Presence.INACTIVE);
    assertThat(missed.presenceCause()).isEqualTo(PresenceCause.MISSED_OFFER);
    assertThat(rejected.presence()).isEqualTo(DO_NOT_DISTURB);
    assertThat(rejected.presenceCause()).isEqualTo(PresenceCause.REJECTED_OFFER);
    assertThat(rejected.presenceAllows(EnumSet.of(BUSY))).isFalse();
    assertThat(missed.holding(Load.units(-30), MONDAY, SomeAgent.STRICT).presence())
        .as("stays until somebody changes it")
        .isEqualTo(Presence.INACTIVE);
    assertThat(agent.afterOffer(OfferEnd.MISSED, MONDAY, RULES)).isEqualTo(agent);
  }
}
