package io.moked.bench;

import io.moked.sentiment.engines.BuiltinEngine;
import io.moked.sentiment.training.Confusion;
import io.moked.sentiment.training.HeldOut;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often the built-in engine is right, on messages that its training never saw, and how long a
 * message takes it on one thread. The messages are not part of the project: {@code MOKED_SENTIMENT}
 * names their directory.
 */
final class SentimentBench {

  private static final String DIRECTORY = "../shared/data/sentiment";

  private final Path directory;

  SentimentBench() {
    String named = System.getenv("MOKED_SENTIMENT");
    this.directory = Path.of(named == null ? DIRECTORY : named);
  }

  Map<String, Object> measure() throws IOException {
    if (!Files.isDirectory(directory)) {
      throw new IOException(
          "no directory %s (expected: labelled messages; MOKED_SENTIMENT names another)"
              .formatted(directory));
    }
    var engine = new BuiltinEngine();
    // The first round only warms up: it is for the figures of a server that runs.
    new HeldOut(engine, System::nanoTime).measure(directory);
    HeldOut measured = new HeldOut(engine, System::nanoTime).measure(directory);
    var figures = new LinkedHashMap<String, Object>();
    measured.byLanguage().forEach((language, found) -> figures.put(language, figures(found)));
    figures.put("p95Ms", rounded(measured.p95Millis()));
    var sets = new LinkedHashMap<String, Object>();
    measured.bySet().forEach((set, found) -> sets.put(set, figures(found)));
    figures.put("sets", sets);
    return figures;
  }

  private static Map<String, Object> figures(Confusion found) {
    var figures = new LinkedHashMap<String, Object>();
    figures.put("accuracy", rounded(found.accuracy()));
    figures.put("macroF1", rounded(found.macroF1()));
    figures.put("n", found.n());
    return figures;
  }

  private static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
