package io.moked.sentiment.training;

import io.moked.sentiment.Level;
import io.moked.sentiment.Score;
import io.moked.sentiment.SentimentEngine;
import io.moked.sentiment.language.Languages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongSupplier;

/** Measures an engine on labelled messages, the way live messages come: their language unsaid. */
public final class HeldOut {

  private final SentimentEngine engine;
  private final LongSupplier clock;
  private final Map<String, Confusion> bySet = new TreeMap<>();
  private final Map<String, Confusion> byLanguage = new TreeMap<>();
  private final List<Long> nanos = new ArrayList<>();

  /**
   * Nothing measured yet.
   *
   * @param clock nanoseconds from any point on
   */
  public HeldOut(SentimentEngine engine, LongSupplier clock) {
    this.engine = engine;
    this.clock = clock;
  }

  /** The messages of the directory's files that training is kept from. */
  public HeldOut measure(Path directory) throws IOException {
    return measure(Examples.in(directory).stream().filter(Examples::isHeldOut).toList());
  }

  /** All messages of a file. */
  public HeldOut measureAll(Path file) throws IOException {
    return measure(Examples.of(file));
  }

  private HeldOut measure(List<Example> examples) {
    for (Example example : examples) {
      long before = clock.getAsLong();
      String language = Languages.of(example.text(), Languages.UNKNOWN);
      Score score = engine.score(example.text(), language);
      nanos.add(clock.getAsLong() - before);
      int said = verdict(score);
      bySet.computeIfAbsent(example.set(), name -> new Confusion()).add(example.label(), said);
      byLanguage
          .computeIfAbsent(example.language(), name -> new Confusion())
          .add(example.label(), said);
    }
    return this;
  }

  /** Unknown counts as neutral here, because a label has to be given. */
  private static int verdict(Score score) {
    Double value = score.value();
    return value == null || Level.ofMessage(value) == Level.NEUTRAL ? 0 : value < 0 ? -1 : 1;
  }

  public Map<String, Confusion> bySet() {
    return bySet;
  }

  public Map<String, Confusion> byLanguage() {
    return byLanguage;
  }

  /** How long the slowest twentieth of messages took at least, language and score together. */
  public double p95Millis() {
    long[] sorted = nanos.stream().mapToLong(Long::longValue).toArray();
    Arrays.sort(sorted);
    return sorted.length == 0 ? 0 : sorted[(int) (sorted.length * 0.95)] / 1e6;
  }
}
