package io.moked.sentiment.training;

import io.moked.sentiment.head.Head;
import io.moked.sentiment.head.HeadFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * {@code sentiment train OUT DIR...}: makes the weights of each language that has examples in the
 * directories, writes them to OUT and says how well they do on the messages kept apart.
 */
public final class TrainCommand {

  /** For fewer the word list alone does better. */
  private static final int ENOUGH_FOR_NGRAMS = 1_000;

  private TrainCommand() {}

  public static int run(List<String> arguments) throws IOException {
    if (arguments.size() < 2) {
      System.err.println("usage: moked sentiment train OUT DIR...");
      return 2;
    }
    var all = new ArrayList<Example>();
    for (String directory : arguments.subList(1, arguments.size())) {
      all.addAll(Examples.in(Path.of(directory)));
    }
    List<Example> seen = all.stream().filter(e -> !Examples.isHeldOut(e)).toList();
    List<Example> apart = all.stream().filter(Examples::isHeldOut).toList();
    Path out = Path.of(arguments.getFirst());
    for (String language : languages(seen)) {
      List<Example> its = seen.stream().filter(e -> e.language().equals(language)).toList();
      if (its.size() >= ENOUGH_FOR_NGRAMS) {
        write(new Trainer(origin(its)).withNgrams(its), out.resolve(name(language)));
      }
    }
    write(new Trainer(origin(seen)).listOnly(seen), out.resolve(name("any")));
    System.out.println("trained on " + seen.size() + ", kept apart " + apart.size());
    return 0;
  }

  private static Set<String> languages(List<Example> examples) {
    return examples.stream().map(Example::language).collect(Collectors.toCollection(TreeSet::new));
  }

  private static String name(String language) {
    return "head_" + language + ".bin.gz";
  }

  private static void write(Head head, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      HeadFile.write(head, out);
    }
    System.out.printf("%s %,d bytes, %s%n", file, Files.size(file), head.origin());
  }

  /** Of which files with how many messages, and a checksum over all. */
  private static String origin(List<Example> examples) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (Example example : examples) {
        digest.update(
            (example.label() + "\t" + example.text() + "\n").getBytes(StandardCharsets.UTF_8));
      }
      String sets =
          examples.stream()
              .collect(Collectors.groupingBy(Example::set, TreeMap::new, Collectors.counting()))
              .toString();
      return sets + " sha256 " + HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
