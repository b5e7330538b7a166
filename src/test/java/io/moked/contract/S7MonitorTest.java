package io.moked.contract;

import static io.moked.contract.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S7: monitoring in Active and Wrap-up, also in Waiting, and read-only while Open. */
class S7MonitorTest extends Outside {

  @ParameterizedTest
  @ValueSource(strings = {"open", "offered", "active", "waiting", "wrap-up"})
  void whatIsNotClosedIsMonitored(String state) {
    Customer yossi = inState(state);

    var head = dana.monitors(yossi);

    assertThat(head.get("participants").findValuesAsString("mode")).contains("monitor");
    assertThat(dana.reads(yossi)).isNotEmpty();
    assertThat(dana.audit(yossi)).contains("Dana Levi: monitor: accepted");
  }

  @Test
  void whatIsClosedIsReadAndNotMonitored() {
    Customer yossi = inState("closed");

    assertRefused("already-closed", () -> dana.monitors(yossi));

    assertThat(dana.typesRead(yossi)).endsWith("closed");
    assertThat(dana.audit(yossi)).contains("Dana Levi: read: accepted");
  }

  @ParameterizedTest
  @ValueSource(strings = {"open", "active"})
  void whoOnlyMonitorsWritesNothing(String state) {
    Customer yossi = inState(state);
    dana.monitors(yossi);

    assertRefused("not-a-participant", () -> dana.says(yossi, "Hello"));
    assertRefused("not-a-participant", () -> dana.saysInternally(yossi, "Psst"));
  }

  @Test
  void whileItIsOpenNobodyStepsIn() {
    Customer yossi = inState("open");

    assertRefused("wrong-state", () -> dana.whispers(yossi));
    assertRefused("wrong-state", () -> dana.joins(yossi));
    assertRefused("wrong-state", () -> dana.takesOver(yossi));
  }

  @Test
  void monitoringTwiceIsMonitoringOnce() {
    Customer yossi = talking();

    dana.monitors(yossi);
    var head = dana.monitors(yossi);

    assertThat(head.get("participants")).hasSize(2);
  }
}
