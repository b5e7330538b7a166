package io.moked;

import io.moked.bench.Bench;
import io.moked.replay.Replay;
import io.moked.sentiment.SentimentCommand;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The way in: {@code moked.jar COMMAND arguments}, where no command means {@code run}. */
@SpringBootApplication
public class Moked {

  /** What a word on the command line does; the answer is the exit code, 0 for well done. */
  @FunctionalInterface
  interface Command {
    int run(String... arguments) throws Exception;
  }

  private static final Map<String, Command> COMMANDS =
      Map.of(
          "run", Moked::serve,
          "replay", Replay::run,
          "sentiment", SentimentCommand::run,
          "bench", arguments -> Bench.run(Moked.class, arguments));

  public static void main(String[] arguments) throws Exception {
    boolean named = arguments.length > 0 && !arguments[0].startsWith("--");
    String name = named ? arguments[0] : "run";
    Command command = COMMANDS.get(name);
    if (command == null) {
      System.err.printf(
          "moked: no command \"%s\" (expected: %s)%n",
          name, String.join(", ", new TreeMap<>(COMMANDS).keySet()));
      System.exit(2);
    } else {
      int exitCode = command.run(Arrays.copyOfRange(arguments, named ? 1 : 0, arguments.length));
      if (exitCode != 0) {
        System.exit(exitCode);
      }
    }
  }

  /** Returns once the server is up; it goes on until the process is told to stop. */
  private static int serve(String... arguments) {
    SpringApplication.run(Moked.class, arguments);
    return 0;
  }
}
