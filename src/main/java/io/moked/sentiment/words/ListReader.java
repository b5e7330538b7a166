package io.moked.sentiment.words;

import io.moked.sentiment.Term;
import io.moked.sentiment.words.Entry.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a message by a word list: longest phrases first, then what stands around them (negation up
 * to three words before, boosters beside, "but", capitals, exclamation marks).
 */
public final class ListReader {

  private static final int REACH_OF_NOT = 3;

  /** "Not good" is bad, though less than "bad"; "not bad" is hardly good. */
  private static final double NOT_GOOD = -0.75;

  private static final double NOT_BAD = -0.4;
  private static final double LOUD = 1.25;
  private static final double BEFORE_BUT = 0.6;
  private static final double AFTER_BUT = 1.3;
  private static final double EXCLAMATION = 0.08;

  /** How fast the sum of all terms nears 1. */
  private static final double ALPHA = 15;

  private final WordList list;

  public ListReader(WordList list) {
    this.list = list;
  }

  public ListReading read(List<Token> tokens) {
    var hits = new ArrayList<Hit>();
    for (int at = 0; at < tokens.size(); ) {
      Entry entry = list.at(tokens, at);
      if (entry != null) {
        hits.add(new Hit(entry, at));
      }
      at += entry == null ? 1 : entry.words().size();
    }
    weigh(hits, tokens);
    List<Hit> feelings = hits.stream().filter(Hit::isFeeling).toList();
    double compound = compound(feelings, tokens);
    List<Term> terms =
        feelings.stream()
            .map(hit -> new Term(said(hit, tokens), rounded(hit.weight), hit.entry.severe()))
            .toList();
    return new ListReading(compound, terms, ListFeatures.of(tokens, hits, feelings, compound));
  }

  private static String said(Hit hit, List<Token> tokens) {
    var said = new StringBuilder();
    for (int i = hit.at; i < hit.end(); i++) {
      said.append(said.isEmpty() ? "" : " ").append(tokens.get(i).text());
    }
    return said.toString();
  }

  private static void weigh(List<Hit> hits, List<Token> tokens) {
    for (int i = 0; i < hits.size(); i++) {
      Hit hit = hits.get(i);
      if (hit.entry.kind() == Kind.FEELING) {
        Hit before = i > 0 ? hits.get(i - 1) : null;
        Hit after = i + 1 < hits.size() ? hits.get(i + 1) : null;
        measure(hit, before, after);
        if (tokens.get(hit.at).loud()) {
          hit.weight *= LOUD;
        }
        negate(hit, i, hits, tokens);
      }
    }
    butWeighs(hits);
  }

  private static void measure(Hit hit, @Nullable Hit before, @Nullable Hit after) {
    if (before != null && before.entry.kind() == Kind.MEASURE && hit.at - before.end() <= 1) {
      hit.weight *= before.entry.weight();
    } else if (after != null && after.entry.kind() == Kind.MEASURE && after.at == hit.end()) {
      hit.weight *= after.entry.weight();
    }
  }

  private static void negate(Hit hit, int index, List<Hit> hits, List<Token> tokens) {
    boolean negated = false;
    for (int i = index - 1; i >= 0 && hit.at - hits.get(i).end() < REACH_OF_NOT; i--) {
      if (hits.get(i).entry.kind() == Kind.NOT && sameClause(hits.get(i), hit, tokens)) {
        negated = true;
      }
    }
    if (negated && !(hit.entry.words().size() > 1 && hit.weight < 0)) {
      hit.weight *= hit.weight > 0 ? NOT_GOOD : NOT_BAD;
      hit.negated = true;
    }
  }

  private static boolean sameClause(Hit not, Hit hit, List<Token> tokens) {
    for (int i = not.end(); i < hit.at; i++) {
      if (tokens.get(i).endsClause()) {
        return false;
      }
    }
    return true;
  }

  private static void butWeighs(List<Hit> hits) {
    for (Hit but : hits) {
      if (but.entry.kind() == Kind.BUT && but.at > 0) {
        for (Hit hit : hits) {
          hit.weight *= hit.at < but.at ? BEFORE_BUT : AFTER_BUT;
        }
        return;
      }
    }
  }

  private static double compound(List<Hit> feelings, List<Token> tokens) {
    double sum = feelings.stream().mapToDouble(hit -> hit.weight).sum();
    long cries = tokens.stream().filter(t -> t.kind() == Token.Kind.EXCLAMATION).count();
    sum *= 1 + EXCLAMATION * Math.min(3, cries);
    return sum / Math.sqrt(sum * sum + ALPHA);
  }

  private static double rounded(double weight) {
    return Math.round(weight * 100) / 100.0;
  }
}
