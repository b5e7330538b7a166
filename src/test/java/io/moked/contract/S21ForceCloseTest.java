package io.moked.contract;

import static io.moked.contract.Refused.assertInvalid;
import static io.moked.contract.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** S21: force close ends a conversation from every state but Closed, and can be undone in time. */
class S21ForceCloseTest extends Outside {

  @ParameterizedTest
  @ValueSource(strings = {"open", "offered", "active", "waiting", "wrap-up"})
  void fromEveryStateItIsClosedWithoutWrapUpAndNobodyHoldsAnythingMore(String state) {
    Customer yossi = inState(state);

    JsonNode head = dana.forceCloses(yossi);

    assertThat(head.get("state").asString()).isEqualTo("closed");
    assertThat(head.get("reason").asString()).isEqualTo("force-closed");
    assertThat(avi.work()).doesNotContain(yossi.id());
    assertThat(centre.agent(avi).get("unitsUsed").asInt()).isZero();
    assertThat(dana.audit(yossi)).contains("Dana Levi: force-close: accepted");
    assertThat(dana.lastAct(yossi, "force-close").get("detail").get("reason").asString())
        .isEqualTo("tested");
  }

  @Test
  void whatIsClosedIsClosed() {
    Customer yossi = inState("closed");

    assertRefused("already-closed", () -> dana.forceCloses(yossi));
    assertRefused("already-closed", () -> dana.undoesForceClose(yossi));

    assertThat(dana.audit(yossi)).contains("Dana Levi: force-close: already-closed");
  }

  @Test
  void withinTheGraceItIsUndoneAndTheTalkGoesOn() {
    Customer yossi = talking();

    JsonNode announced = dana.forceCloses(yossi, "Good bye", 60);
    assertThat(announced.get("state").asString()).isEqualTo("active");
    assertThat(announced.get("forceClose").get("by").get("name").asString()).isEqualTo("Dana Levi");
    assertThat(announced.get("forceClose").get("dueAt").asString()).endsWith("Z");
    assertThat(yossi.story().toString()).doesNotContain("Good bye");

    JsonNode undone = dana.undoesForceClose(yossi);

    assertThat(undone.get("forceClose").isNull()).isTrue();
    assertThat(undone.get("state").asString()).isEqualTo("active");
    avi.says(yossi, "Still here");
    assertThat(dana.typesRead(yossi))
        .containsSubsequence("force-close-announced", "force-close-undone", "message");
    assertThat(dana.audit(yossi)).contains("Dana Levi: undo-force-close: accepted");
  }

  @Test
  void afterTheGraceItIsClosed() {
    Customer yossi = talking();

    dana.forceCloses(yossi, null, 1);

    await()
        .atMost(Duration.ofSeconds(15))
        .pollInterval(Duration.ofMillis(100))
        .until(() -> dana.sees(yossi).get("state").asString().equals("closed"));
    assertThat(dana.typesRead(yossi)).endsWith("force-close-announced", "force-closed");
    assertRefused("already-closed", () -> dana.undoesForceClose(yossi));
  }

  @Test
  void forcedTwiceItIsRefusedAndUndoneWithoutBeingForcedToo() {
    Customer yossi = talking();
    assertRefused("wrong-state", () -> dana.undoesForceClose(yossi));

    dana.forceCloses(yossi, null, 60);

    assertRefused("wrong-state", () -> dana.forceCloses(yossi));
  }

  @Test
  void unlessSaidOtherwiseTheGraceIsFiveSeconds() {
    Customer yossi = talking();

    dana.act(yossi, "force-close", Map.of("reason", "Abuse"));

    JsonNode detail = dana.lastAct(yossi, "force-close").get("detail");
    assertThat(detail.get("graceSeconds").asInt()).isEqualTo(5);
  }

  @Test
  void anotherSupervisorUndoesIt() {
    Customer yossi = talking();
    dana.forceCloses(yossi, null, 60);

    assertThat(centre.api.undoesForceClose(yossi).get("forceClose").isNull()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"reason,'',", "reason,,", "message,,1001", "reason,,201"})
  void reasonAndMessageHaveTheirBounds(String field, String value, Integer length) {
    Customer yossi = talking();
    var body = new HashMap<String, Object>(Map.of("reason", "Abuse"));
    body.put(field, length == null ? value : "x".repeat(length));

    assertInvalid(field, () -> dana.act(yossi, "force-close", body));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 61, Integer.MAX_VALUE})
  void theGraceHasItsBounds(int seconds) {
    Customer yossi = talking();

    assertInvalid("graceSeconds", () -> dana.forceCloses(yossi, null, seconds));
  }
}
