package io.moked.sentiment.training;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How much each example counts. Sets near to service messages count more than large ones that are
 * far from them, and within a set rare labels more than frequent ones: a source's mix of labels is
 * not the mix that a contact centre sees.
 */
final class SetWeights {

  private static final double BALANCE = 0.7;

  private static final Map<String, Double> OF_SET =
      Map.of(
          "dev_he_nnlp", 1.0,
          "dev_he_hebert", 0.1,
          "dev_he_onlp", 0.05,
          "dev_en_vader_tweets", 0.6,
          "dev_en_vader_amazon", 0.6,
          "own_en", 1.5,
          "own_he", 1.0);

  /** Above the n-grams the large sets would only teach their mix of labels. */
  private static final Map<String, Double> OF_SET_IN_STACK =
      Map.of("dev_he_hebert", 0.2, "dev_he_onlp", 0.2, "own_en", 2.0);

  private final Map<String, Map<Integer, Long>> counts;

  SetWeights(List<Example> examples) {
    counts =
        examples.stream()
            .collect(
                Collectors.groupingBy(
                    Example::set, Collectors.groupingBy(Example::label, Collectors.counting())));
  }

  /** The example's weight where lists and n-grams are weighed against one another. */
  double inStack(Example example) {
    return of(example) * OF_SET_IN_STACK.getOrDefault(example.set(), 1.0);
  }

  double of(Example example) {
    // Facebook's "neutral" means that it was about something else.
    if (example.set().equals("dev_he_onlp") && example.label() == 0) {
      return 0;
    }
    Map<Integer, Long> labels = counts.getOrDefault(example.set(), Map.of());
    double all = labels.values().stream().mapToLong(Long::longValue).sum();
    double share = labels.getOrDefault(example.label(), 1L) / all;
    return OF_SET.getOrDefault(example.set(), 0.5) * Math.pow(1 / (3 * share), BALANCE);
  }
}
