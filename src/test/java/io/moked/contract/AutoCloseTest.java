package io.moked.contract;

import static io.moked.contract.Refused.assertInvalid;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A conversation in which nothing happens closes by itself, exactly after its time (2.3). */
class AutoCloseTest extends TimedOutside {

  private void idle(String state, Integer seconds) {
    var all = new LinkedHashMap<>(Usual.idle(null, null, null, null));
    all.put(state, seconds);
    centre.changeWorkstream(Map.of("autoClose", all));
  }

  private void assertClosesAfter(Customer customer, int seconds) {
    passAlmost(seconds);
    settle(customer);
    assertThat(dana.sees(customer).get("state").asString()).isNotEqualTo("closed");
    theMomentComes();

    assertThat(soonIn(customer, "closed").get("reason").asString()).isEqualTo("auto-closed");
    assertNow(customer, "closed");
    assertThat(centre.agent(avi).get("unitsUsed").asInt()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "open, open, 30",
    "active, active, 7200",
    "wrap-up, wrapUp, 3600",
    "waiting, waiting, 31000000"
  })
  void inEachStateAfterItsOwnTime(String state, String field, int seconds) {
    idle(field, seconds);
    Customer customer = inState(state);

    if (seconds > 86_400) {
      clock.advance(java.time.Duration.ofSeconds(seconds).minusMillis(1));
      everybodyIsBack();
      theMomentComes();
      assertThat(soonIn(customer, "closed").get("reason").asString()).isEqualTo("auto-closed");
    } else {
      assertClosesAfter(customer, seconds);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"open", "active", "wrap-up", "waiting"})
  void whereItIsNullNeverHoweverLong(String state) {
    idle("open", null);
    Customer customer = inState(state);

    clock.advance(java.time.Duration.ofDays(400));
    everybodyIsBack();

    settle(customer);
    assertThat(dana.sees(customer).get("state").asString()).isEqualTo(state);
  }

  @Test
  void whateverHappensBeginsTheTimeAnew() {
    idle("active", 100);
    Customer yossi = talking();

    pass(60);
    yossi.writes("Still there?");
    pass(60);
    dana.monitors(yossi);

    assertClosesAfter(yossi, 100);
  }

  @Test
  void aTimeThatIsMadeShorterHoldsForTheConversationsOfNow() {
    idle("open", 10_000);
    Customer yossi = customers.starts("Yossi");
    pass(60);

    idle("open", 100);

    assertClosesAfter(yossi, 40);
  }

  @Test
  void aTimeThatIsMadeLongerToo() {
    idle("open", 100);
    Customer yossi = customers.starts("Yossi");
    pass(60);

    idle("open", 1000);

    assertClosesAfter(yossi, 940);
  }

  @Test
  void oneThatIsOverByTheNewTimeClosesAtOnce() {
    idle("waiting", null);
    Customer yossi = inState("waiting");
    pass(600);

    idle("waiting", 300);

    assertThat(soonIn(yossi, "closed").get("reason").asString()).isEqualTo("auto-closed");
    assertNow(yossi, "closed");
  }

  @Test
  void theCustomerIsToldInTheWorkstreamsWords() {
    idle("open", 60);
    centre.changeWorkstream(
        Map.of("messages", Map.of("auto-closed", Map.of("en", "Bye, {customer}!"))));
    Customer yossi = customers.starts("Yossi");

    pass(60);

    soonIn(yossi, "closed");
    assertThat(yossi.reads().toString()).contains("Bye, Yossi!");
  }

  @Test
  void itIsSentWholeAndWhatIsLeftOutIsNever() {
    JsonNode after = centre.changeWorkstream(Map.of("autoClose", Map.of("open", 45)));

    assertThat(after.get("autoClose").get("open").asInt()).isEqualTo(45);
    for (String other : new String[] {"active", "wrapUp", "waiting"}) {
      assertThat(after.get("autoClose").get(other).isNull()).isTrue();
    }
    assertInvalid("autoClose.open", () -> idle("open", 29));
    assertInvalid("autoClose.waiting", () -> idle("waiting", 31_536_001));
  }
}
