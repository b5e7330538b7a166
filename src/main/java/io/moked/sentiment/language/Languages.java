package io.moked.sentiment.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

/**
 * Tells a message's language. Unknown ({@link #UNKNOWN}) is an answer, a guess out of nothing
 * isn't.
 */
public final class Languages {

  public static final String UNKNOWN = "und";

  /** Beside Latin letters (names, products, addresses) this share of another script decides. */
  private static final double OTHER_SCRIPT = 0.3;

  private static final int MOST_LETTERS = 2_000;

  private Languages() {}

  /**
   * The language of a message.
   *
   * @param prior the language that the talk is in as far as is known, or {@link #UNKNOWN}; it
   *     decides when the message itself doesn't ("ok", a number)
   * @return as in {@code he}; {@link #UNKNOWN} when nothing tells
   */
  public static String of(String text, String prior) {
    Map<UnicodeScript, Integer> letters = letters(text);
    int all = letters.values().stream().mapToInt(Integer::intValue).sum();
    if (all == 0) {
      return prior;
    }
    UnicodeScript script = UnicodeScript.LATIN;
    int most = 0;
    for (Map.Entry<UnicodeScript, Integer> entry : letters.entrySet()) {
      if (entry.getKey() != UnicodeScript.LATIN && entry.getValue() > most) {
        most = entry.getValue();
        script = entry.getKey();
      }
    }
    if (most < OTHER_SCRIPT * all) {
      return SmallWords.language(text, prior);
    }
    return switch (script) {
      case HEBREW -> "he";
      case ARABIC -> has(text, "پچژگکی") ? "fa" : "ar";
      case CYRILLIC -> has(text, "іїєґІЇЄҐ") ? "uk" : has(text, "ўЎ") ? "be" : "ru";
      case GREEK -> "el";
      case HIRAGANA, KATAKANA -> "ja";
      case HAN -> letters.containsKey(UnicodeScript.HIRAGANA) ? "ja" : "zh";
      case HANGUL -> "ko";
      case THAI -> "th";
      case DEVANAGARI -> "hi";
      case ETHIOPIC -> "am";
      default -> UNKNOWN;
    };
  }

  private static boolean has(String text, String letters) {
    return text.chars().anyMatch(c -> letters.indexOf(c) >= 0);
  }

  private static Map<UnicodeScript, Integer> letters(String text) {
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    text.codePoints()
        .limit(MOST_LETTERS)
        .filter(Character::isLetter)
        .forEach(letter -> letters.merge(UnicodeScript.of(letter), 1, Integer::sum));
    return letters;
  }
}
