package io.moked.contract;

import static io.moked.contract.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S8: nobody monitors a conversation assigned to himself. */
class S8OwnConversationTest extends Outside {

  @ParameterizedTest
  @ValueSource(strings = {"monitor", "whisper", "join", "take-over"})
  void aSupervisorWhoTookItOverDoesNotWatchHimself(String verb) {
    Customer yossi = talking();
    dana.takesOver(yossi);

    assertRefused("own-conversation", () -> dana.act(yossi, verb));

    assertThat(dana.audit(yossi)).contains("Dana Levi: " + verb + ": own-conversation");
    assertThat(dana.actions(yossi).get("monitor").asString()).isEqualTo("own-conversation");
  }

  @Test
  void anotherSupervisorDoes() {
    Customer yossi = talking();
    dana.takesOver(yossi);

    assertThat(centre.api.monitors(yossi).get("participants").findValuesAsString("mode"))
        .containsExactlyInAnyOrder("primary", "consult", "monitor");
  }
}
