package io.moked.contract;

import static io.moked.contract.Refused.assertInvalid;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How long an ended talk keeps its units (behaviour 2.4): the next one is offered at that moment.
 */
class WrapUpTest extends TimedOutside {

  @BeforeEach
  void aviHasRoomForOne() {
    admin.givesUnits(avi, 30);
  }

  @AfterEach
  void aviHasRoomForMore() {
    admin.givesUnits(avi, 100);
  }

  private void wrapUp(Map<String, Object> how) {
    centre.changeWorkstream(Map.of("wrapUp", how));
  }

  private int used() {
    return centre.agent(avi).get("unitsUsed").asInt();
  }

  @Test
  void alwaysTheyAreHeldUntilItIsClosed() {
    wrapUp(Map.of("block", "always"));
    Customer yossi = talking("Yossi");
    Customer naomi = customers.starts("Naomi");

    avi.ends(yossi);
    pass(600);
    settle(naomi);
    assertThat(used()).isEqualTo(30);
    assertThat(dana.sees(naomi).get("state").asString()).isEqualTo("open");

    avi.closes(yossi);
    avi.isOffered(naomi);
    assertNow(naomi, "offered");
  }

  @Test
  void neverTheyAreFreeTheMomentTheTalkEnds() {
    wrapUp(Map.of("block", "never"));
    Customer yossi = talking("Yossi");
    Customer naomi = customers.starts("Naomi");

    assertThat(avi.ends(yossi).get("state").asString()).isEqualTo("wrap-up");

    avi.accepts(naomi);
    assertThat(used()).isEqualTo(30);
    avi.closes(yossi);
    assertThat(used()).isEqualTo(30);
    avi.ends(naomi);
    avi.closes(naomi);
    assertThat(used()).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {30, 3600})
  void timedTheyAreFreeExactlyThenAndTheWrapUpGoesOn(int seconds) {
    centre.changeWorkstream(Map.of("autoClose", Usual.idle(null, null, null, null)));
    wrapUp(Map.of("block", "timed", "seconds", seconds));
    Customer yossi = talking("Yossi");
    Customer naomi = customers.starts("Naomi");
    avi.ends(yossi);

    passAlmost(seconds);
    settle(naomi);
    assertThat(used()).isEqualTo(30);
    assertThat(dana.sees(naomi).get("state").asString()).isEqualTo("open");
    theMomentComes();

    avi.isOffered(naomi);
    assertNow(naomi, "offered");
    assertThat(used()).isEqualTo(30);
    assertThat(dana.sees(yossi).get("state").asString()).isEqualTo("wrap-up");
    avi.saysInternally(yossi, "A note");
    avi.closes(yossi);
    assertThat(used()).isEqualTo(30);
  }

  @Test
  void closedBeforeItsTimeTheyAreFreeAtOnceAndNothingIsFreedTwice() {
    wrapUp(Map.of("block", "timed", "seconds", 60));
    Customer yossi = talking("Yossi");
    avi.ends(yossi);
    avi.closes(yossi);
    assertThat(used()).isZero();
    Customer naomi = customers.starts("Naomi");
    avi.accepts(naomi);

    pass(60);
    settle(naomi);

    assertThat(used()).isEqualTo(30);
  }

  @Test
  void theAgentsPresenceFollows() {
    wrapUp(Map.of("block", "timed", "seconds", 60));
    Customer yossi = talking("Yossi");
    avi.ends(yossi);
    assertThat(centre.agent(avi).get("presence").asString()).isEqualTo("do-not-disturb");

    pass(60);
    settle(yossi);

    assertThat(centre.agent(avi).get("presence").asString()).isEqualTo("available");
  }

  @Test
  void blockingThatLastsLongerThanItsAutoCloseWins() {
    centre.changeWorkstream(Map.of("autoClose", Usual.idle(null, null, 60, null)));
    wrapUp(Map.of("block", "timed", "seconds", 120));
    Customer yossi = talking("Yossi");
    avi.ends(yossi);

    passAlmost(120);
    settle(yossi);
    assertThat(dana.sees(yossi).get("state").asString()).isEqualTo("wrap-up");
    theMomentComes();

    assertThat(soonIn(yossi, "closed").get("reason").asString()).isEqualTo("auto-closed");
    assertThat(used()).isZero();
  }

  @Test
  void itHasItsBounds() {
    assertInvalid("wrapUp.seconds", () -> wrapUp(Map.of("block", "timed")));
    assertInvalid("wrapUp.seconds", () -> wrapUp(Map.of("block", "timed", "seconds", 29)));
    assertInvalid("wrapUp.seconds", () -> wrapUp(Map.of("block", "timed", "seconds", 3601)));
    assertInvalid("wrapUp.block", () -> wrapUp(Map.of("block", "sometimes")));
    assertInvalid("wrapUp.block", () -> wrapUp(Map.of()));
  }
}
