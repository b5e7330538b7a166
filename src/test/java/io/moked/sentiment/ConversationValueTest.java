package io.moked.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** S23: what the last six messages make of a conversation. */
class ConversationValueTest {

  @Test
  void oneBadMessageDoesNotTurnAConversationVeryNegative() {
    double value = ConversationValue.of(List.of(-0.9));

    assertThat(value).isCloseTo(-0.3, org.assertj.core.data.Offset.offset(0.001));
    assertThat(Level.ofConversation(value)).isEqualTo(Level.NEGATIVE);
  }

  @Test
  void severalBadOnesDo() {
    assertThat(Level.ofConversation(ConversationValue.of(List.of(-0.9, -0.9, -0.9))))
        .isEqualTo(Level.VERY_NEGATIVE);
  }

  @Test
  void onlyTheLastSixCount() {
    List<Double> calm = List.of(0.0, 0.0, 0.0, 0.0, 0.0, 0.0);
    List<Double> angryLongAgo = List.of(-1.0, -1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0);

    assertThat(ConversationValue.of(angryLongAgo)).isEqualTo(ConversationValue.of(calm));
  }

  @Test
  void theNewestMessageCountsMost() {
    assertThat(ConversationValue.of(List.of(-0.8, 0.8))).isPositive();
    assertThat(ConversationValue.of(List.of(0.8, -0.8))).isNegative();
  }

  @Test
  void theTrendIsAgainstThreeMessagesAgo() {
    assertThat(ConversationValue.trend(List.of(0.8, 0.8, 0.8, -0.8, -0.8, -0.8)))
        .isEqualTo(Trend.FALLING);
    assertThat(ConversationValue.trend(List.of(-0.8, -0.8, -0.8, 0.8, 0.8, 0.8)))
        .isEqualTo(Trend.RISING);
    assertThat(ConversationValue.trend(List.of(0.0, 0.1, 0.0))).isEqualTo(Trend.STEADY);
  }

  @Test
  void withoutMessagesItIsZero() {
    assertThat(ConversationValue.of(List.of())).isZero();
  }
}
