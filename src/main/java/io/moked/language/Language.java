package io.moked.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/** A language that the whole of Moked exists in. In JSON and in the database it is its tag. */
@EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
public enum Language {
  EN("en"),
  HE("he");

  private final String tag;
  private final Locale locale;

  Language(String tag) {
    this.tag = tag;
    this.locale = Locale.forLanguageTag(tag);
  }

  /** The BCP 47 tag: {@code en} or {@code he}. */
  public String tag() {
    return tag;
  }

  public Locale locale() {
    return locale;
  }

  /** The language of a tag, or nothing when Moked does not speak it. */
  public static Optional<Language> ofTag(String tag) {
    return Arrays.stream(values()).filter(language -> language.tag.equals(tag)).findFirst();
  }

  /** The language of a locale, whatever its country; English when Moked does not speak it. */
  public static Language of(Locale locale) {
    // "iw" is what Hebrew was called until 1989, and what some clients still send.
    return locale.getLanguage().equals("iw") ? HE : ofTag(locale.getLanguage()).orElse(EN);
  }
}
