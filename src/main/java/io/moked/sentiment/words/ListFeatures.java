package io.moked.sentiment.words;

import io.moked.sentiment.words.Entry.Kind;
import java.util.List;

/** A message as the few numbers that a model above the list is given. */
final class ListFeatures {

  static final int COUNT = 18;

  private ListFeatures() {}

  static double[] of(List<Token> tokens, List<Hit> hits, List<Hit> feelings, double compound) {
    double good = 0;
    double bad = 0;
    double best = 0;
    double worst = 0;
    int goods = 0;
    int bads = 0;
    for (Hit hit : feelings) {
      double weight = hit.weight;
      if (weight > 0) {
        good += weight;
        goods++;
      } else {
        bad -= weight;
        bads++;
      }
      best = Math.max(best, weight);
      worst = Math.min(worst, weight);
    }
    long words = tokens.stream().filter(Token::isWord).count();
    int cries = 0;
    int questions = 0;
    int loud = 0;
    int dots = 0;
    for (Token token : tokens) {
      switch (token.kind()) {
        case EXCLAMATION -> cries++;
        case QUESTION -> questions++;
        case WORD -> loud += token.loud() ? 1 : 0;
        case STOP -> dots += token.text().equals("…") ? 1 : 0;
        case FACE -> {}
      }
    }
    boolean not = hits.stream().anyMatch(hit -> hit.entry.kind() == Kind.NOT);
    double last = feelings.isEmpty() ? 0 : feelings.getLast().weight;
    return new double[] {
      1,
      compound,
      good / (good + 3),
      bad / (bad + 3),
      best / 4,
      worst / 4,
      feelings.isEmpty() ? 1 : 0,
      goods > 0 && bads > 0 ? 1 : 0,
      last / 4,
      not ? 1 : 0,
      questions > 0 ? 1 : 0,
      questions > 0 && feelings.isEmpty() ? 1 : 0,
      Math.min(cries, 3) / 3.0,
      Math.min(loud, 3) / 3.0,
      dots > 0 ? 1 : 0,
      Math.min(1, words / 30.0),
      words <= 3 ? 1 : 0,
      (goods + bads) / (double) Math.max(4, words)
    };
  }
}
