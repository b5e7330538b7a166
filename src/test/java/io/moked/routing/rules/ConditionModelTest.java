package io.moked.routing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Random conditions on random facts, against somebody who reads word by word. */
class ConditionModelTest {

  private static final int ROUNDS = 5_000;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aConditionHoldsWhenItsWordsSaySo(long seed) {
    var random = new RandomRules(seed);
    int held = 0;
    for (int round = 0; round < ROUNDS; round++) {
      JsonNode written = random.condition();
      Condition condition = Written.JSON.treeToValue(written, Condition.class);
      Facts facts = random.facts();
      boolean expected = new PlainReading(facts).holds(written);
      assertThat(condition.holds(facts)).as("%s of %s", written, facts).isEqualTo(expected);
      held += expected ? 1 : 0;
    }
    assertThat(held).isBetween(ROUNDS / 10, ROUNDS * 9 / 10);
  }

  @Test
  void aConditionIsWrittenAsItWasRead() {
    var random = new RandomRules(4);
    for (int round = 0; round < ROUNDS; round++) {
      JsonNode written = random.condition();
      Condition condition = Written.JSON.treeToValue(written, Condition.class);
      // As text: a number in a tree has a width, which JSON has not.
      assertThat(Written.JSON.writeValueAsString(condition)).isEqualTo(written.toString());
    }
  }

  @Test
  void whatIsCalledCertainIsCertain() {
    var random = new RandomRules(5);
    Map<Certainty, Integer> seen = new EnumMap<>(Certainty.class);
    for (int round = 0; round < ROUNDS; round++) {
      JsonNode written = random.condition();
      Condition condition = Written.JSON.treeToValue(written, Condition.class);
      Certainty certainty = Certainty.of(condition);
      seen.merge(certainty, 1, Integer::sum);
      for (int n = 0; certainty != Certainty.SOMETIMES && n < 50; n++) {
        Facts facts = random.facts();
        assertThat(condition.holds(facts))
            .as("%s of %s", written, facts)
            .isEqualTo(certainty == Certainty.ALWAYS);
      }
    }
    assertThat(seen).containsKeys(Certainty.values());
  }
}
