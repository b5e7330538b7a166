package io.moked.sentiment.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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

  private static final Map<String, List<String>> LANGUAGES_OF_WORD = load();

  private SmallWords() {}

  static String language(String text, String prior) {
    String lower = LEFT_OUT.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    Map<String, Double> evidence = new HashMap<>();
    String[] words = NO_WORD.split(lower, MOST_WORDS + 1);
    for (int i = 0; i < Math.min(words.length, MOST_WORDS); i++) {
      List<String> languages = LANGUAGES_OF_WORD.getOrDefault(words[i], List.of());
      languages.forEach(one -> evidence.merge(one, 1.0 / languages.size(), Double::sum));
    }
    LETTERS.forEach((language, letters) -> {
      if (lower.chars().anyMatch(c -> letters.indexOf(c) >= 0)) {
        evidence.merge(language, LETTER, Double::sum);
      }
    });
    // One word ("ok", "no") does not change the language of a talk.
    if (!prior.equals(Languages.UNKNOWN)) {
      evidence.merge(prior, PRIOR, (sum, start) -> sum * 1.5 + start);
    }
    return evidence.entrySet().stream()
        .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(prior);
  }

  private static Map<String, List<String>> load() {
    Map<String, List<String>> languages = new HashMap<>();
    InputStream resource = SmallWords.class.getResourceAsStream("/sentiment/small_words.tsv");
    if (resource == null) {
      throw new IllegalStateException("sentiment/small_words.tsv is not in the jar");
    }
    try (var reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int tab = line.indexOf('\t');
        if (tab > 0) {
          for (String word : line.substring(tab + 1).split(" ")) {
            List<String> known = languages.computeIfAbsent(word, key -> new ArrayList<>(2));
            if (!known.contains(line.substring(0, tab))) {
              known.add(line.substring(0, tab));
            }
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return languages;
  }
}
