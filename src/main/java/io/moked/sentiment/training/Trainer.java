package io.moked.sentiment.training;

import io.moked.sentiment.head.Head;
import io.moked.sentiment.head.NgramHead;
import io.moked.sentiment.head.Ngrams;
import io.moked.sentiment.head.Stack;
import io.moked.sentiment.training.Fitting.Manner;
import io.moked.sentiment.training.Fitting.Row;
import io.moked.sentiment.words.ListReader;
import io.moked.sentiment.words.Token;
import io.moked.sentiment.words.Tokens;
import io.moked.sentiment.words.WordList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes heads from examples. */
final class Trainer {

  static final int BITS = 17;

  /** The stack sees n-grams' opinions of messages that they were not trained on. */
  private static final int FOLDS = 5;

  private static final Manner NGRAMS = new Manner(12, 0.3, 2e-5);

  /** Hebrew's sets are far from one another: what is learned slower carries over better. */
  private static final Manner HEBREW_NGRAMS = new Manner(6, 0.15, 2e-5);

  private static final Manner STACK = new Manner(60, 0.1, 1e-4);

  private final String origin;

  Trainer(String origin) {
    this.origin = origin;
  }

  @SuppressWarnings("ArrayRecordComponent") // numbers for an inner loop, never compared
  private record Read(
      Example example, double weight, double inStack, int[] buckets, double[] features) {}

  Head withNgrams(List<Example> examples) {
    List<Read> read = read(examples);
    var rows = new ArrayList<Row>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int apart = fold;
      NgramHead others =
          ngrams(read.stream().filter(r -> Examples.fold(r.example, FOLDS) != apart).toList());
      for (Read one : read) {
        if (Examples.fold(one.example, FOLDS) == apart) {
          rows.add(row(one, others));
        }
      }
    }
    return new Head(ngrams(read), stack(rows), origin);
  }

  Head listOnly(List<Example> examples) {
    return new Head(null, stack(read(examples).stream().map(r -> row(r, null)).toList()), origin);
  }

  private static List<Read> read(List<Example> examples) {
    var weights = new SetWeights(examples);
    var read = new ArrayList<Read>();
    for (Example example : examples) {
      String language = example.language();
      List<Token> tokens = Tokens.of(example.text(), language);
      double weight = weights.of(example);
      if (weight > 0) {
        read.add(
            new Read(
                example,
                weight,
                weights.inStack(example),
                Ngrams.of(tokens, BITS),
                Lists.of(language).read(tokens).features()));
      }
    }
    return read;
  }

  private static NgramHead ngrams(List<Read> read) {
    List<Row> rows =
        read.stream().map(r -> new Row(r.buckets, null, r.example.label() + 1, r.weight)).toList();
    boolean hebrew = !read.isEmpty() && read.getFirst().example.language().equals("he");
    return quantised(Fitting.fit(rows, 1 << BITS, hebrew ? HEBREW_NGRAMS : NGRAMS));
  }

  private static NgramHead quantised(double[][] weights) {
    double most = 0;
    for (int i = 0; i < weights[1].length; i++) {
      most = Math.max(most, Math.abs(weights[0][i] - weights[1][i]));
      most = Math.max(most, Math.abs(weights[2][i] - weights[1][i]));
    }
    double step = most / NgramHead.STEPS;
    return new NgramHead(
        BITS,
        (float) step,
        steps(weights[0], weights[1], step),
        steps(weights[2], weights[1], step));
  }

  private static byte[] steps(double[] weights, double[] neutral, double step) {
    var steps = new byte[weights.length];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = (byte) Math.round((weights[i] - neutral[i]) / step);
    }
    return steps;
  }

  private static Row row(Read one, @Nullable NgramHead ngrams) {
    double[] inputs =
        ngrams == null ? one.features : Head.inputs(one.features, ngrams.lean(one.buckets));
    int[] indexes = new int[inputs.length];
    Arrays.setAll(indexes, i -> i);
    return new Row(indexes, inputs, one.example.label() + 1, one.inStack);
  }

  private static Stack stack(List<Row> rows) {
    double[][] weights = Fitting.fit(rows, rows.getFirst().indexes().length, STACK);
    return new Stack(weights[0], weights[1], weights[2]);
  }

  private static final class Lists {

    private static final Map<String, ListReader> READERS = new HashMap<>();

    static ListReader of(String language) {
      return READERS.computeIfAbsent(
          language,
          name -> {
            WordList list = WordList.of(name, List.of());
            if (list == null) {
              throw new IllegalArgumentException("no word list of language " + name);
            }
            return new ListReader(list);
          });
    }
  }
}
