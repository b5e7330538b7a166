package io.moked.replay;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** {@code ./moked replay}: customers from a file, agents to answer them, and a summary. */
public final class Replay {

  private static final int PASSED = 0;
  private static final int NOT_PASSED = 1;
  private static final int NOT_UNDERSTOOD = 2;
  private static final Duration ENDING_EARLY = Duration.ofSeconds(30);

  private final Options options;
  private final List<Script> scripts;
  private final Tally tally = new Tally((_, _, _, _) -> {});

  private Replay(Options options, List<Script> scripts) {
    this.options = options;
    this.scripts = scripts;
  }

  /** Plays; the answer is the exit code, see {@link Options#USAGE}. */
  public static int run(String... arguments) throws InterruptedException {
    if (List.of(arguments).contains("--help")) {
      System.out.print(Options.USAGE);
      return PASSED;
    }
    try {
      String port = System.getenv().getOrDefault("MOKED_PORT", "8080");
      Options options = Options.parse(port, arguments);
      Scripts file = Scripts.read(options.file());
      if (file.blank() > 0) {
        System.err.printf("%,d turns without a text are left out%n", file.blank());
      }
      Integer wanted = options.conversations();
      return new Replay(options, file.take(wanted == null ? file.all().size() : wanted)).play();
    } catch (Options.Misunderstood e) {
      System.err.printf("replay: %s%n%n%s", e.getMessage(), Options.USAGE);
      return NOT_UNDERSTOOD;
    } catch (Scripts.Unreadable e) {
      System.err.printf("replay: %s%n", e.getMessage());
      return NOT_UNDERSTOOD;
    }
  }

  private int play() throws InterruptedException {
    try (Server server = new Server(options::server, Patience.USUAL, tally)) {
      knock(server);
      Team team = Team.of(server, tally, Secret.keptIn(dataDirectory()));
      Crowd crowd = new Crowd(server, tally, scripts, options.think());
      CountDownLatch summed = stopOnSignal(crowd);
      try {
        Summary summary = play(team, crowd);
        report(summary);
        return summary.isPerfect(scripts.size()) ? PASSED : NOT_PASSED;
      } finally {
        summed.countDown();
      }
    } catch (Missing | Refused e) {
      System.err.printf("replay: %s%n", e.getMessage());
      return NOT_PASSED;
    }
  }

  /** What goes wrong on the agents' way home counts; the time that it takes does not. */
  private Summary play(Team team, Crowd crowd) throws Missing, Refused, InterruptedException {
    double seconds = 0;
    try (Progress progress = new Progress(tally, scripts.size())) {
      team.assemble(options.agents(), count -> progress.agents(count, options.agents()));
      tally.begin();
      progress.start();
      crowd.play(Math.min(options.customers(), scripts.size()));
      seconds = tally.seconds();
    } finally {
      team.dismiss();
    }
    return tally.summary(seconds);
  }

  /**
   * Asks once, without patience: who starts a replay wants to know at once that nobody is there.
   */
  private void knock(Server server) throws Missing, Refused, InterruptedException {
    URI address = options.server();
    try {
      server.once("GET", "/api/widget/demo", null, null);
    } catch (IOException e) {
      throw new Missing(
          "no Moked answers at %s (%s): start one with ./moked run, or name another with --server"
              .formatted(address, e));
    } catch (Refused e) {
      if (e.status() != 404) {
        throw e;
      }
      throw new Missing(address + " has no widget \"demo\": not the demo organisation");
    }
  }

  private static @Nullable Path dataDirectory() {
    String directory = System.getenv("MOKED_DATA");
    return directory == null ? null : Path.of(directory);
  }

  /** Ctrl-C: the customers hang up, the agents go home, and the summary is of what there was. */
  private static CountDownLatch stopOnSignal(Crowd crowd) {
    var summed = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            Thread.ofPlatform()
                .unstarted(() -> {
                  crowd.stop();
                  try {
                    var _ = summed.await(ENDING_EARLY.toSeconds(), TimeUnit.SECONDS);
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                  }
                }));
    return summed;
  }

  private void report(Summary summary) {
    System.out.print(
        options.json() ? summary.json() + System.lineSeparator() : summary.table(scripts.size()));
    System.out.flush();
  }
}
