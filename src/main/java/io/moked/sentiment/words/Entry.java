package io.moked.sentiment.words;

import java.util.List;

/**
 * One line of a word list.
 *
 * @param words one or more; {@code *} at the end of one stands for any ending
 * @param kind what it does
 * @param weight -4 to 4 for a feeling; else the factor by which it moves its neighbours
 * @param severe abuse, a threat, a lawyer, fraud: one such message is enough to look
 */
record Entry(List<String> words, Kind kind, double weight, boolean severe) {

  enum Kind {
    FEELING,
    /** Turns round what follows: not, never, without. */
    NOT,
    /** Strengthens or weakens its neighbour: very, a bit. */
    MEASURE,
    /** What comes after it counts more than what came before: but, however. */
    BUT
  }

  Entry {
    words = List.copyOf(words);
  }

  String term() {
    return String.join(" ", words);
  }
}
