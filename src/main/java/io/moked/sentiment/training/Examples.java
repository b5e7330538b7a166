package io.moked.sentiment.training;

import io.moked.sentiment.words.Token;
import io.moked.sentiment.words.Tokens;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Labelled messages from files {@code *_LANGUAGE[_name].tsv} with the columns label, score, text,
 * and which of them training must never see.
 */
final class Examples {

  /** One message in five is kept apart. */
  private static final int PARTS = 5;

  private Examples() {}

  static List<Example> in(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      var examples = new ArrayList<Example>();
      for (Path file : files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
        examples.addAll(of(file));
      }
      return examples;
    }
  }

  static List<Example> of(Path file) throws IOException {
    String name = file.getFileName().toString().replace(".tsv", "");
    String language = name.split("_")[1];
    var examples = new ArrayList<Example>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      String[] columns = line.split("\t", 3);
      if (columns.length == 3 && !columns[0].equals("label") && !columns[0].startsWith("#")) {
        examples.add(new Example(name, language, label(columns[0]), columns[2]));
      }
    }
    return examples;
  }

  private static int label(String word) {
    return switch (word) {
      case "neg" -> -1;
      case "neu" -> 0;
      case "pos" -> 1;
      default ->
          throw new IllegalArgumentException("a label: " + word + " (expected: neg, neu, pos)");
    };
  }

  /**
   * Whether the message is for measuring only. It hangs on its words alone, so the same message is
   * on the same side in every file, however it is written.
   */
  static boolean isHeldOut(Example example) {
    return part(example, PARTS) == 0;
  }

  /** A part of the training side, 0 to {@code parts} - 1, as even as a hash is. */
  static int fold(Example example, int parts) {
    return part(example, PARTS * parts) / PARTS;
  }

  private static int part(Example example, int parts) {
    String words =
        Tokens.of(example.text(), example.language()).stream()
            .filter(token -> token.kind() == Token.Kind.WORD)
            .map(Token::text)
            .collect(Collectors.joining(" "));
    int hash = 0x811C9DC5;
    for (byte b : words.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ b) * 0x01000193;
    }
    hash ^= hash >>> 15;
    return Math.floorMod(hash, parts);
  }
}
