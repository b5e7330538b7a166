package io.moked.replay;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * What is played, and how.
 *
 * @param file null for the conversations that come along
 * @param customers how many talk at the same time
 * @param agents how many answer them
 * @param conversations how many in all; null for each of the file once
 * @param think how long a customer takes over a message, on average
 */
record Options(
    @Nullable Path file,
    int customers,
    int agents,
    @Nullable Integer conversations,
    URI server,
    Duration think,
    boolean json) {

  static final String USAGE =
      """
      usage: ./moked replay [FILE] [options]

        FILE                one conversation a line: {"id", "domain", "turns": [{"text"}, ...]};
                            left out: the demo conversations that come along
        --customers N       how many talk at the same time (20)
        --agents N          how many answer them (one for each three customers, at most 100)
        --conversations N   how many in all, going round the file as often as it takes (each once)
        --think MS          how long a customer takes over a message, on average (0)
        --server URL        (http://localhost:$MOKED_PORT, and 8080 without one)
        --json              print one JSON object of figures in place of the table

      The server has to have its demo organisation. The agents "Replay 01" and so on are created in
      the queue Support, and deactivated at the end.
      Exit code: 0 all conversations passed, nothing lost, nothing doubled; 1 not; 2 not understood.
      """;

  private static final int USUAL_CUSTOMERS = 20;
  private static final int TALKS_OF_AN_AGENT = 3;
  private static final int MOST_AGENTS_UNASKED = 100;
  private static final int MOST_AGENTS = 1_000;
  private static final int MOST_CUSTOMERS = 10_000;
  private static final int MOST_CONVERSATIONS = 10_000_000;
  private static final int LONGEST_THINK = 600_000;

  /** Says what was not understood. */
  static final class Misunderstood extends Exception {
    Misunderstood(String message) {
      super(message);
    }
  }

  static Options parse(String usualPort, String... arguments) throws Misunderstood {
    Deque<String> words = new ArrayDeque<>(Arrays.asList(arguments));
    Path file = null;
    int customers = USUAL_CUSTOMERS;
    Integer agents = null;
    Integer conversations = null;
    String server = "http://localhost:" + usualPort;
    int think = 0;
    boolean json = false;
    while (!words.isEmpty()) {
      String word = words.remove();
      switch (word) {
        case "--customers" -> customers = number(word, words.poll(), 1, MOST_CUSTOMERS);
        case "--agents" -> agents = number(word, words.poll(), 1, MOST_AGENTS);
        case "--conversations" -> conversations = number(word, words.poll(), 1, MOST_CONVERSATIONS);
        case "--think" -> think = number(word, words.poll(), 0, LONGEST_THINK);
        case "--server" -> server = words.isEmpty() ? "" : words.remove();
        case "--json" -> json = true;
        default -> {
          if (word.startsWith("-")) {
            throw new Misunderstood("no option \"" + word + "\"");
          }
          if (file != null) {
            throw new Misunderstood("a second file, \"" + word + "\" (expected: one)");
          }
          file = Path.of(word);
        }
      }
    }
    if (agents == null) {
      agents = Math.min(Math.ceilDiv(customers, TALKS_OF_AN_AGENT), MOST_AGENTS_UNASKED);
    }
    return new Options(
        file, customers, agents, conversations, address(server), Duration.ofMillis(think), json);
  }

  private static int number(String option, @Nullable String word, int least, int most)
      throws Misunderstood {
    try {
      int number = Integer.parseInt(word == null ? "" : word);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    throw new Misunderstood(
        "%s: %s (expected: a number from %d to %d)"
            .formatted(option, word == null ? "nothing" : word, least, most));
  }

  private static URI address(String text) throws Misunderstood {
    try {
      URI address = URI.create(text.replaceFirst("/+$", ""));
      if (address.getHost() != null && String.valueOf(address.getScheme()).matches("https?")) {
        return address;
      }
    } catch (IllegalArgumentException e) {
      // Said below.
    }
    throw new Misunderstood("--server: \"" + text + "\" (expected: as in http://localhost:8080)");
  }
}
