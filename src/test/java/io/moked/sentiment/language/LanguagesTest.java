package io.moked.sentiment.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** G9: the language of a message, from the message alone or with what the talk is in. */
class LanguagesTest {

  @ParameterizedTest
  @CsvSource({
    "he, ה-wifi שלי לא עובד",
    "ar, متى يصل الطلب",
    "fa, سلام چطوری",
    "ru, где мой заказ",
    "uk, де моє замовлення їхати",
    "en, when does my order arrive",
    "es, cuándo llega mi pedido",
    "fr, quand arrive ma commande",
    "de, wann kommt meine Bestellung an",
    "it, quando arriva il mio ordine",
    "pt, quando chega o meu pedido você",
    "ja, こんにちは",
    "el, καλημέρα σας"
  })
  void aSentenceTellsItsLanguage(String language, String text) {
    assertThat(Languages.of(text, Languages.UNKNOWN)).isEqualTo(language);
  }

  @Test
  void aWordOfNoLanguageKeepsTheTalksLanguage() {
    assertThat(Languages.of("A-4711", "de")).isEqualTo("de");
    assertThat(Languages.of("12345", "he")).isEqualTo("he");
    assertThat(Languages.of("ok", "es")).isEqualTo("es");
  }

  @Test
  void outOfNothingNothingIsGuessed() {
    assertThat(Languages.of("", Languages.UNKNOWN)).isEqualTo(Languages.UNKNOWN);
    assertThat(Languages.of("xqzt", Languages.UNKNOWN)).isEqualTo(Languages.UNKNOWN);
  }
}
