package io.moked.sentiment.words;

import io.moked.sentiment.words.Entry.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The entries of one language, found by their first word. Immutable. */
public final class WordList {

  /** Those that have a list. */
  public static final Set<String> LANGUAGES = Set.of("en", "he", "ar", "ru", "es", "fr", "de");

  private static final Comparator<Entry> LONGEST_FIRST =
      Comparator.comparingInt((Entry entry) -> entry.words().size())
          .thenComparingInt(entry -> entry.words().getFirst().length())
          .reversed();

  private final String language;
  private final Map<String, List<Entry>> byWord = new HashMap<>();
  private final Map<String, List<Entry>> byStem = new HashMap<>();
  private int shortestStem = Integer.MAX_VALUE;
  private int size;

  private WordList(String language, Collection<Entry> entries) {
    this.language = language;
    for (Entry entry : entries) {
      add(entry);
    }
    byWord.values().forEach(list -> list.sort(LONGEST_FIRST));
    byStem.values().forEach(list -> list.sort(LONGEST_FIRST));
  }

  private void add(Entry entry) {
    String first = entry.words().getFirst();
    if (first.endsWith("*")) {
      String stem = first.substring(0, first.length() - 1);
      shortestStem = Math.min(shortestStem, stem.length());
      byStem.computeIfAbsent(stem, key -> new ArrayList<>()).add(entry);
    } else {
      byWord.computeIfAbsent(first, key -> new ArrayList<>()).add(entry);
    }
    size++;
  }

  /** Our own list of the language, or null where we have none. */
  public static @Nullable WordList of(String language, Collection<OwnWord> own) {
    if (!LANGUAGES.contains(language)) {
      return null;
    }
    var entries = new HashMap<String, Entry>();
    for (String name : List.of("faces", language)) {
      try (InputStream in =
          WordList.class.getResourceAsStream("/sentiment/words_" + name + ".tsv")) {
        if (in == null) {
          throw new IllegalStateException("no word list " + name + " in the jar");
        }
        read(in, language, entries);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    for (OwnWord word : own) {
      if (word.language().equals(language)) {
        List<String> words = words(word.term(), language);
        if (!words.isEmpty()) {
          put(entries, new Entry(words, Kind.FEELING, word.weight(), word.severe()));
        }
      }
    }
    return new WordList(language, entries.values());
  }

  private static void read(InputStream in, String language, Map<String, Entry> entries)
      throws IOException {
    var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      if (!line.isBlank() && !line.startsWith("# ")) {
        for (Entry entry : ListLine.read(line, language)) {
          put(entries, entry);
        }
      }
    }
  }

  private static void put(Map<String, Entry> entries, Entry entry) {
    entries.put(entry.term(), entry);
  }

  /** The words of a term as a list holds them. */
  static List<String> words(String term, String language) {
    var words = new ArrayList<String>();
    for (String word : term.strip().split("\\s+")) {
      boolean stem = word.length() > 1 && word.endsWith("*");
      for (Token token : Tokens.of(stem ? word.substring(0, word.length() - 1) : word, language)) {
        words.add(token.text());
      }
      if (stem && !words.isEmpty()) {
        words.set(words.size() - 1, words.getLast() + "*");
      }
    }
    return words;
  }

  public String language() {
    return language;
  }

  public int size() {
    return size;
  }

  /** The entry that begins at {@code at}; of several the longest, a whole word before a stem. */
  @Nullable Entry at(List<Token> tokens, int at) {
    Entry best = null;
    for (String form : Forms.of(tokens.get(at).text(), language)) {
      best = longer(best, matching(byWord.get(form), tokens, at));
      for (int end = form.length(); end >= shortestStem; end--) {
        best = longer(best, matching(byStem.get(form.substring(0, end)), tokens, at));
      }
    }
    return best;
  }

  private static @Nullable Entry longer(@Nullable Entry one, @Nullable Entry other) {
    return one == null || (other != null && other.words().size() > one.words().size())
        ? other
        : one;
  }

  private static @Nullable Entry matching(
      @Nullable List<Entry> candidates, List<Token> tokens, int at) {
    if (candidates != null) {
      for (Entry entry : candidates) {
        if (follows(entry.words(), tokens, at)) {
          return entry;
        }
      }
    }
    return null;
  }

  private static boolean follows(List<String> words, List<Token> tokens, int at) {
    if (at + words.size() > tokens.size()) {
      return false;
    }
    for (int i = 1; i < words.size(); i++) {
      String word = words.get(i);
      String text = tokens.get(at + i).text();
      if (word.endsWith("*")
          ? !text.startsWith(word.substring(0, word.length() - 1))
          : !text.equals(word)) {
        return false;
      }
    }
    return true;
  }
}
