package io.moked.sentiment.head;

import io.moked.sentiment.words.Token;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The learned model of one language, or the one of all languages that have only a list.
 *
 * @param ngrams null where nothing was learned of the language's words
 * @param stack makes odds of the list's features and the n-grams' lean
 * @param origin of which files, and their checksum
 */
public record Head(@Nullable NgramHead ngrams, Stack stack, String origin) {

  /**
   * How likely the message is what.
   *
   * @param features of the word list's reading
   */
  public Odds odds(List<Token> tokens, double[] features) {
    return stack.odds(
        ngrams == null
            ? features
            : inputs(features, ngrams.lean(Ngrams.of(tokens, ngrams.bits()))));
  }

  /** The stack's inputs: the list's features and the lean, tamed so that no word decides alone. */
  public static double[] inputs(double[] features, double[] lean) {
    double[] inputs = Arrays.copyOf(features, features.length + 4);
    double n = Math.tanh(lean[0] / 2);
    double p = Math.tanh(lean[1] / 2);
    inputs[features.length] = n;
    inputs[features.length + 1] = p;
    inputs[features.length + 2] = n - p;
    inputs[features.length + 3] = Math.abs(n - p);
    return inputs;
  }
}
