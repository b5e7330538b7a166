package io.moked.sentiment.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Which language of Latin script a text is in, by the small words and letters that are its own. */
final class SmallWords {

  private static final int MOST_WORDS = 60;
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}]+");
  private static final Pattern LEFT_OUT =
      Pattern.compile("https?://\\S+|[@#]\\w+|(?<=\\p{L})['’](?=(?:t|s|re|ve|ll|m|d)\\b)");

  /** A letter of one's own counts as much as a word that two languages share. */
  private static final double LETTER = 0.5;

  /** What the talk's language begins with: a little more than a word of another. */
  private static final double PRIOR = 1.01;

  private static final Map<String, String> LETTERS =
      Map.of(
          "es",
          "ñ¿¡",
          "de",
          "ßäöü",
          "fr",
          "êèœûëïç",
          "pt",
          "ãõç",
          "it",
          "ìòù",
          "pl",
          "łąęśżźćń",
          "tr",
          "ğışç",
          "ro",
          "șțăâ",
          "sv",
          "åäö");

  /** A word of feeling tells less than a small one: "super" is at home everywhere. */
  private static final double OF_LIST = 0.6;

  private static final double LETTER_WORD = 0.4;

  /** Those of Latin script whose words of feeling are known, too. */
  private static final List<String> LISTED = List.of("en", "es", "fr", "de");

  /** How much a word speaks for each language, if it were in that one alone. */
  private static final Map<String, Map<String, Double>> WEIGHTS = load();

  private SmallWords() {}

  static String language(String text, String prior) {
    String lower = LEFT_OUT.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    Map<String, Double> evidence = new HashMap<>();
    String[] words = NO_WORD.split(lower, MOST_WORDS + 1);
    for (int i = 0; i < Math.min(words.length, MOST_WORDS); i++) {
      Map<String, Double> its = WEIGHTS.getOrDefault(words[i], Map.of());
      its.forEach((one, weight) -> evidence.merge(one, weight / its.size(), Double::sum));
    }
    LETTERS.forEach((language, letters) -> {
      if (lower.chars().anyMatch(c -> letters.indexOf(c) >= 0)) {
        evidence.merge(language, LETTER, Double::sum);
      }
    });
    // One word ("ok", "no") does not change the language of a talk.
    if (LETTERS.containsKey(prior) || prior.equals("en") || prior.equals("nl")) {
      evidence.merge(prior, PRIOR, (sum, start) -> sum * 1.5 + start);
    }
    return evidence.entrySet().stream()
        .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(prior);
  }

  private static Map<String, Map<String, Double>> load() {
    Map<String, Map<String, Double>> weights = new HashMap<>();
    for (String line : lines("small_words")) {
      int tab = line.indexOf('\t');
      for (String word : line.substring(tab + 1).split(" ")) {
        note(weights, word, line.substring(0, tab), word.length() == 1 ? LETTER_WORD : 1);
      }
    }
    for (String language : LISTED) {
      for (String line : lines("words_" + language)) {
        for (String word : NO_WORD.split(line.substring(line.indexOf('\t') + 1))) {
          note(weights, word, language, word.length() < 3 ? 0 : OF_LIST);
        }
      }
    }
    return weights;
  }

  private static void note(
      Map<String, Map<String, Double>> weights, String word, String language, double weight) {
    if (weight > 0) {
      weights
          .computeIfAbsent(word, key -> new HashMap<>(2))
          .merge(language, weight, (one, other) -> Math.max(one, other));
    }
  }

  private static List<String> lines(String name) {
    InputStream resource = SmallWords.class.getResourceAsStream("/sentiment/" + name + ".tsv");
    if (resource == null) {
      throw new IllegalStateException("sentiment/" + name + ".tsv is not in the jar");
    }
    try (var reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> line.indexOf('\t') > 0).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
