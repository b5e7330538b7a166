package io.moked.sentiment.engines;

import static org.assertj.core.api.Assertions.assertThat;

import io.moked.sentiment.Level;
import io.moked.sentiment.Score;
import io.moked.sentiment.Term;
import io.moked.sentiment.words.OwnWord;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S4, S23: what the built-in engine says of single messages. */
class BuiltinEngineTest {

  private final BuiltinEngine engine = new BuiltinEngine();

  @ParameterizedTest
  @CsvSource({
    "en, thank you so much you were great",
    "he, תודה רבה על העזרה",
    "es, muchas gracias excelente servicio",
    "fr, merci beaucoup tout fonctionne bien",
    "de, vielen Dank das war sehr freundlich",
    "ar, شكرا جزيلا خدمة ممتازة",
    "ru, большое спасибо всё работает отлично"
  })
  void praiseIsPositiveInEveryLanguageThatHasAList(String language, String text) {
    assertThat(engine.score(text, language).value()).isGreaterThanOrEqualTo(Level.SLIGHTLY);
  }

  @ParameterizedTest
  @CsvSource({
    "en, this is the worst service ever",
    "he, השירות שלכם גרוע ואף אחד לא עונה",
    "es, es un servicio pésimo y nadie responde",
    "fr, c'est inadmissible personne ne répond",
    "de, das ist eine Frechheit und sehr enttäuschend",
    "ar, خدمة سيئة جدا ولا احد يرد",
    "ru, ужасный сервис никто не отвечает"
  })
  void complaintsAreNegativeInEveryLanguageThatHasAList(String language, String text) {
    assertThat(engine.score(text, language).value()).isLessThanOrEqualTo(-Level.SLIGHTLY);
  }

  @Test
  void whatItCannotReadIsUnknownAndNotNeutral() {
    Score score = engine.score("buongiorno, vorrei un aiuto", "it");

    assertThat(score.level()).isEqualTo(Level.UNKNOWN);
    assertThat(score.value()).isNull();
    assertThat(engine.score(" \t ", "en").level()).isEqualTo(Level.UNKNOWN);
  }

  @Test
  void aNegatedPraiseIsNoPraise() {
    assertThat(engine.score("this is not good", "en").value()).isNegative();
    assertThat(engine.score("זה לא טוב", "he").value()).isNegative();
  }

  @Test
  void hebrewWordsAreFoundBehindTheLettersGluedToThem() {
    assertThat(engine.score("והמעולה שבהם", "he").terms()).isNotEmpty();
    assertThat(engine.score("שהשירות המצוין", "he").terms()).isNotEmpty();
  }

  @Test
  void abuseIsNegativeWhateverElseIsSaidAndIsMarkedSevere() {
    Score score = engine.score("great thanks you idiots", "en");

    assertThat(score.value()).isLessThanOrEqualTo(-0.5);
    assertThat(score.severe()).isTrue();
  }

  @Test
  void anEmojiCountsWithAndWithoutItsVariationSelector() {
    assertThat(engine.score("❤", "en").terms()).extracting(Term::weight).containsExactly(3.0);
    assertThat(engine.score("❤\uFE0F", "en").terms()).extracting(Term::weight).containsExactly(3.0);
  }

  @Test
  void theOrganisationsOwnWordsGoBeforeOurs() {
    var own = new BuiltinEngine(List.of(new OwnWord("en", "blorped", -3.5, true)));

    Score score = own.score("my modem blorped", "en");

    assertThat(score.terms()).containsExactly(new Term("blorped", -3.5, true));
    assertThat(score.value()).isNegative();
  }

  @Test
  void aVeryLongMessageIsReadToo() {
    assertThat(engine.score("terrible ".repeat(20_000), "en").value()).isNegative();
  }
}
