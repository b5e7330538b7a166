package io.moked.workforce;

import static io.moked.workforce.SomeAgent.MONDAY;
import static io.moked.workforce.SomeAgent.RULES;
import static org.assertj.core.api.Assertions.assertThat;

import io.moked.ledger.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A lost connection, its return, and a sign-in (behaviour 2.5, 4.6). */
class LostConnectionTest {

  private static final Instant IN_TIME = MONDAY.plusSeconds(150);
  private static final Instant LATE = MONDAY.plusSeconds(151);

  private static Agent lost(Agent agent) {
    return agent.after(new PresenceCommand.Lose(agent.id()), MONDAY, RULES);
  }

  private static Agent back(Agent agent, Instant when) {
    return agent.after(new PresenceCommand.Return(agent.id()), when, RULES);
  }

  private static Agent signsIn(Agent agent, Instant when) {
    return agent.after(new PresenceCommand.SignIn(agent.id()), when, RULES);
  }

  private static Agent away() {
    return SomeAgent.roomy().present(Presence.AWAY, Actor.SYSTEM, MONDAY.minusSeconds(60));
  }

  @Test
  void backInTimeHeIsWhatHeWas() {
    Agent lost = lost(away());

    assertThat(lost.presence()).isEqualTo(Presence.OFFLINE);
    assertThat(lost.presenceCause()).isEqualTo(PresenceCause.LOST_CONNECTION);
    assertThat(back(lost, IN_TIME).standing()).isEqualTo(away().standing());
    assertThat(signsIn(lost, IN_TIME).standing()).isEqualTo(away().standing());
  }

  @Test
  void whatHisLoadMadeOfHimFitsWhatHeHoldsWhenHeComesBack() {
    Agent full = SomeAgent.roomy().holding(Load.units(100), MONDAY, RULES);

    Agent relieved = lost(full).holding(Load.units(-100), MONDAY, RULES);

    assertThat(relieved.presence()).as("still away").isEqualTo(Presence.OFFLINE);
    assertThat(back(relieved, IN_TIME).presence()).isEqualTo(Presence.AVAILABLE);
  }

  @Test
  void backLateHeIsWhatHisLoadMakesOfHim() {
    Agent busy = away().holding(Load.units(30), MONDAY, RULES);

    assertThat(back(lost(busy), LATE).presence()).isEqualTo(Presence.BUSY);
    assertThat(back(lost(away()), LATE).presence()).isEqualTo(Presence.AVAILABLE);
  }

  @Test
  void aConnectionLostTwiceIsLostOnce() {
    Agent lost = lost(away());

    assertThat(lost(lost)).isEqualTo(lost);
    assertThat(back(away(), LATE)).isEqualTo(away());
  }

  @Test
  void whoIsOfflineHasNothingToLose() {
    Agent offline = SomeAgent.roomy().present(Presence.OFFLINE, Actor.SYSTEM, MONDAY);

    assertThat(lost(offline)).isEqualTo(offline);
    assertThat(back(offline, IN_TIME)).isEqualTo(offline);
  }

  @Test
  void whatASupervisorSetsMeanwhileStands() {
    Agent set = lost(away()).present(Presence.AVAILABLE, Actor.SYSTEM, MONDAY);

    assertThat(back(set, IN_TIME)).isEqualTo(set);
  }

  @Test
  void aSignInTakesTheDefaultPresenceUnlessHeIsThereAlready() {
    var lunch = new CustomPresence(new UUID(0, 1), "Lunch", Presence.AWAY.names(), Presence.AWAY);
    Agent agent = SomeAgent.with(Capacity.of(100), PresenceChoice.of(lunch));
    Agent offline = agent.present(Presence.OFFLINE, Actor.SYSTEM, MONDAY);

    assertThat(signsIn(offline, LATE).status()).isEqualTo(lunch);
    assertThat(signsIn(agent, LATE)).isEqualTo(agent);
    assertThat(back(lost(agent), LATE).status()).isEqualTo(lunch);
  }

  @Test
  void aDefaultThatIsAvailableFitsWhatHeHolds() {
    Agent agent =
        SomeAgent.with(Capacity.of(100), PresenceChoice.of(Presence.AVAILABLE))
            .present(Presence.OFFLINE, Actor.SYSTEM, MONDAY)
            .holding(Load.units(100), MONDAY, RULES);

    assertThat(signsIn(agent, LATE).presence()).isEqualTo(Presence.DO_NOT_DISTURB);
  }

  @Test
  void withoutADefaultASignInLeavesHimAsHeWas() {
    Agent offline = SomeAgent.roomy().present(Presence.OFFLINE, Actor.SYSTEM, MONDAY);

    assertThat(signsIn(offline, LATE)).isEqualTo(offline);
  }

  @Test
  void withoutAnyTimeToComeBackNothingIsRestored() {
    var rules = new PresenceRules(true, null, null, Duration.ZERO, RULES.zone());

    Agent back = lost(away()).after(new PresenceCommand.Return(away().id()), MONDAY, rules);

    assertThat(back.presence()).isEqualTo(Presence.AVAILABLE);
  }
}
