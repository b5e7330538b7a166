package io.moked.routing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

  @ParameterizedTest
  @CsvSource({
    "Café, cafe",
    "STRASSE, straße",
    "ΟΔΟΣ, οδός",
    "İstanbul, istanbul",
    "ｓａｌｅｓ, sales",
    "Ёлка, елка",
    "שָׁלוֹם, שלום",
    "בְּרֵאשִׁ֖ית, בראשית",
    "\uFB2A\uFB35, שו",
    "\u200Fחשבונית\u200E, חשבונית",
    "مُحَمَّد, محمد",
    "'  billing\u00A0', billing",
  })
  void textsThatAPersonTakesForTheSameAreTheSame(String one, String other) {
    assertThat(Folding.fold(one)).isEqualTo(Folding.fold(other));
  }

  @ParameterizedTest
  @CsvSource({"か, が", "कि, कु", "กิ, กี", "resume, resumes", "שלום, שלומ"})
  void wordsThatDifferInMoreThanAccentsStayApart(String one, String other) {
    assertThat(Folding.fold(one)).isNotEqualTo(Folding.fold(other));
  }
}
