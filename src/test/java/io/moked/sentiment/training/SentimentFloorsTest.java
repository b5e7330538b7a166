package io.moked.sentiment.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.moked.sentiment.engines.BuiltinEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** G9: a customer's feeling in his own language, without a cloud; how often it must be right. */
class SentimentFloorsTest {

  private static final Path LABELLED = Path.of("../shared/data/sentiment");

  @ParameterizedTest
  @ValueSource(strings = {"en", "he"})
  void ourOwnServiceMessagesAreReadRightInThreeOfFour(String language) throws IOException {
    var measured =
        new HeldOut(new BuiltinEngine(), () -> 0)
            .measureAll(Path.of("src/test/resources/sentiment/own_" + language + ".tsv"));

    assertThat(measured.byLanguage().get(language).macroF1()).isGreaterThanOrEqualTo(0.75);
  }

  @Test
  void messagesThatTrainingNeverSawAreReadRightOftenEnough() throws IOException {
    if (!Files.isDirectory(LABELLED)) {
      return; // the labelled messages of others are not part of the project
    }
    HeldOut measured = new HeldOut(new BuiltinEngine(), () -> 0).measure(LABELLED);

    assertThat(measured.bySet().get("dev_he_nnlp").macroF1()).isGreaterThanOrEqualTo(0.60);
    assertThat(measured.bySet().get("dev_en_vader_tweets").macroF1()).isGreaterThanOrEqualTo(0.67);
    assertThat(measured.bySet().get("dev_en_vader_amazon").macroF1()).isGreaterThanOrEqualTo(0.60);
  }

  @Test
  void theSameMessageIsOnOneSideHoweverItIsWritten() {
    var one = new Example("a", "en", -1, "Still no BAG!!");
    var other = new Example("b", "en", -1, "still no bag");

    assertThat(Examples.isHeldOut(one)).isEqualTo(Examples.isHeldOut(other));
  }
}
