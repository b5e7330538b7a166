package io.moked.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageTest {

  @Test
  void hebrewIsHebrewWhateverItsCountryOrItsOldName() {
    assertThat(Language.of(Locale.forLanguageTag("he-IL"))).isEqualTo(Language.HE);
    assertThat(Language.of(Locale.forLanguageTag("iw"))).isEqualTo(Language.HE);
  }

  @Test
  void aLanguageThatMokedDoesNotSpeakIsAnsweredInEnglish() {
    assertThat(Language.of(Locale.FRENCH)).isEqualTo(Language.EN);
    assertThat(Language.ofTag("fr")).isEmpty();
  }

  @Test
  void aNameIsGivenInTheLanguageAskedFor() {
    Names names = new Names("Support", "תמיכה");

    assertThat(names.in(Language.EN)).isEqualTo("Support");
    assertThat(names.in(Language.HE)).isEqualTo("תמיכה");
  }
}
