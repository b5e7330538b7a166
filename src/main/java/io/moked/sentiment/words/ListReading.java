package io.moked.sentiment.words;

import io.moked.sentiment.Term;
import java.util.List;

/**
 * What a list found in a message.
 *
 * @param compound -1 to 1, all terms together
 * @param terms in the order of the message
 * @param features for the learned head; their meaning is {@link ListFeatures}'
 */
@SuppressWarnings("ArrayRecordComponent") // numbers for an inner loop, never compared
public record ListReading(double compound, List<Term> terms, double[] features) {

  public ListReading {
    terms = List.copyOf(terms);
  }

  public boolean severe() {
    return terms.stream().anyMatch(Term::severe);
  }
}
