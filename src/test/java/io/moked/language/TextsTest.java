package io.moked.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

  @ParameterizedTest
  @ValueSource(strings = {"texts", "problems"})
  void everyTextExistsInEveryLanguage(String bundle) {
    Texts texts = Texts.of(bundle);

    assertThat(texts.keys(Language.HE)).isEqualTo(texts.keys(Language.EN)).isNotEmpty();
  }

  /** Of two lines with one key the second would win without a word. */
  @ParameterizedTest
  @ValueSource(strings = {"texts_en", "texts_he", "problems_en", "problems_he"})
  void noKeyIsThereTwice(String file) throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("src/main/resources", file + ".properties"))) {
      assertThat(lines.filter(line -> line.matches("[a-z.-]+=.*")).map(line -> line.split("=")[0]))
          .doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"texts", "problems"})
  void everyTextNamesTheSameArgumentsInEveryLanguage(String bundle) {
    Texts texts = Texts.of(bundle);

    for (String key : texts.keys(Language.EN)) {
      assertThat(arguments(texts, Language.HE, key))
          .as(key)
          .isEqualTo(arguments(texts, Language.EN, key));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"texts", "problems"})
  void theHebrewIsHebrew(String bundle) {
    Texts texts = Texts.of(bundle);

    for (String key : texts.keys(Language.HE)) {
      assertThat(texts.pattern(Language.HE, key)).get().asString().containsPattern("[א-ת]");
    }
  }

  @Test
  void numbersTakeTheFormTheirLanguageGivesThem() {
    Texts problems = Texts.of("problems");

    assertThat(excess(problems, Language.EN, 1)).contains("by 1 unit.");
    assertThat(excess(problems, Language.EN, 30)).contains("by 30 units.");
    assertThat(excess(problems, Language.HE, 1)).contains("ביחידה אחת");
    assertThat(excess(problems, Language.HE, 2)).contains("בשתי יחידות");
    assertThat(excess(problems, Language.HE, 30)).contains("ב-30 יחידות");
  }

  @Test
  void aTextWithoutItsKeyIsABugAndSaysWhich() {
    assertThatThrownBy(() -> Texts.of("texts").get(Language.EN, "no.such"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no.such");
  }

  private static String excess(Texts texts, Language language, int units) {
    return texts.get(language, "capacity-exceeded.detail", Map.of("excessUnits", units));
  }

  private static Set<String> arguments(Texts texts, Language language, String key) {
    return new MessageFormat(texts.pattern(language, key).orElseThrow(), language.locale())
        .getArgumentNames();
  }
}
