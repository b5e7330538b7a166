package io.moked.sentiment.words;

import io.moked.sentiment.words.Entry.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a list: {@code weight TAB term | term | ...}. The weight is a number, with {@code !}
 * for a severe one, or {@code not}, {@code but}, {@code x1.3} (a measure).
 */
final class ListLine {

  private ListLine() {}

  static List<Entry> read(String line, String language) {
    int tab = line.indexOf('\t');
    if (tab < 0) {
      throw new IllegalArgumentException("a line of a word list: " + line + " (expected: a TAB)");
    }
    String head = line.substring(0, tab).strip();
    boolean severe = head.endsWith("!");
    Kind kind = kind(head);
    double weight = weight(kind, severe ? head.substring(0, head.length() - 1) : head);
    var entries = new ArrayList<Entry>();
    for (String term : line.substring(tab + 1).split("\\|")) {
      List<String> words = WordList.words(term, language);
      if (!words.isEmpty()) {
        entries.add(new Entry(words, kind, weight, severe));
      }
    }
    return entries;
  }

  private static Kind kind(String head) {
    return switch (head.charAt(0)) {
      case 'n' -> Kind.NOT;
      case 'b' -> Kind.BUT;
      case 'x' -> Kind.MEASURE;
      default -> Kind.FEELING;
    };
  }

  private static double weight(Kind kind, String head) {
    return switch (kind) {
      case NOT, BUT -> 0;
      case MEASURE -> Double.parseDouble(head.substring(1));
      case FEELING -> Double.parseDouble(head);
    };
  }
}
