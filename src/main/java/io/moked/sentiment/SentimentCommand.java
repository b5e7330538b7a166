package io.moked.sentiment;

import io.moked.sentiment.engines.BuiltinEngine;
import io.moked.sentiment.language.Languages;
import io.moked.sentiment.training.TrainCommand;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * {@code sentiment}: reads one message a line, prints one JSON object {language, value, level} a
 * line; {@code sentiment train} makes the weights. Neither needs a server.
 */
public final class SentimentCommand {

  private SentimentCommand() {}

  public static int run(String... arguments) throws IOException {
    List<String> words = Arrays.asList(arguments);
    if (words.isEmpty()) {
      score(System.in, System.out, new BuiltinEngine());
      return 0;
    }
    if (words.getFirst().equals("train")) {
      return TrainCommand.run(words.subList(1, words.size()));
    }
    System.err.println("usage: moked sentiment <messages, or: moked sentiment train OUT DIR...");
    return 2;
  }

  /** A line out for every line in, in order, an empty one too; as soon as no more input waits. */
  static void score(InputStream in, OutputStream out, SentimentEngine engine) throws IOException {
    var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    var lines = new Lines(in);
    for (String line = lines.next(); line != null; line = lines.next()) {
      Score score = engine.score(line, Languages.of(line, Languages.UNKNOWN));
      writer.write(json(score));
      writer.write('\n');
      if (!lines.moreWaits()) {
        writer.flush();
      }
    }
    writer.flush();
  }

  private static String json(Score score) {
    return "{\"language\":\"%s\",\"value\":%s,\"level\":\"%s\"}"
        .formatted(score.language(), score.value(), score.level().code());
  }
}
