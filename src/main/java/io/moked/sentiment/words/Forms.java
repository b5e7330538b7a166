package io.moked.sentiment.words;

import java.util.ArrayList;
import java.util.List;

/** Under which forms a word is looked up: itself, and without what its language glues before it. */
final class Forms {

  /** And, the, in, to, from, that, as. */
  private static final String HEBREW = "והבלמשכ";

  private Forms() {}

  static List<String> of(String word, String language) {
    return switch (language) {
      case "he" -> hebrew(word);
      case "ar" -> arabic(word);
      default -> List.of(word);
    };
  }

  /** At most two letters, and at least three stay: more would make other words of it. */
  private static List<String> hebrew(String word) {
    var forms = new ArrayList<String>(3);
    forms.add(word);
    String rest = word;
    for (int i = 0; i < 2 && rest.length() >= 4 && HEBREW.indexOf(rest.charAt(0)) >= 0; i++) {
      rest = rest.substring(1);
      forms.add(rest);
    }
    return forms;
  }

  private static List<String> arabic(String word) {
    var forms = new ArrayList<String>(3);
    forms.add(word);
    String rest = word;
    if (rest.length() >= 4 && (rest.charAt(0) == 'و' || rest.charAt(0) == 'ف')) {
      rest = rest.substring(1);
      forms.add(rest);
    }
    if (rest.length() >= 5 && rest.startsWith("ال")) {
      forms.add(rest.substring(2));
    } else if (rest.length() >= 5 && (rest.startsWith("بال") || rest.startsWith("لل"))) {
      forms.add(rest.substring(rest.charAt(0) == 'ب' ? 3 : 2));
    }
    return forms;
  }
}
