package io.moked.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** {@code bench NAME [--json]}. */
public final class Bench {

  /** Measures and returns figures by name, in the order in which they are printed. */
  @FunctionalInterface
  interface Measurement {
    Map<String, Object> measure(Class<?> application) throws Exception;
  }

  private static final Map<String, Measurement> MEASUREMENTS =
      Map.of(
          "routing", application -> new RoutingBench(application).measure(),
          "board", application -> new BoardBench(application).measure(),
          "sentiment", application -> new SentimentBench().measure());

  private Bench() {}

  /**
   * Measures what the first argument names and prints the figures.
   *
   * @param application the class of the server that is measured
   * @return the exit code
   */
  public static int run(Class<?> application, String... arguments) throws Exception {
    List<String> words = Arrays.asList(arguments);
    Measurement measurement = words.isEmpty() ? null : MEASUREMENTS.get(words.getFirst());
    if (measurement == null) {
      System.err.printf(
          "usage: moked bench NAME [--json], where NAME is %s%n", MEASUREMENTS.keySet());
      return 2;
    }
    Map<String, Object> figures = measurement.measure(application);
    if (words.contains("--json")) {
      System.out.println(JsonMapper.shared().writeValueAsString(figures));
    } else {
      figures.forEach((name, value) -> System.out.printf("%-28s %s%n", name, value));
    }
    return 0;
  }
}
