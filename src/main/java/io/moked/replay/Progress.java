package io.moked.replay;

import java.io.Console;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Says how it goes: on a terminal in one line that changes, elsewhere in a line now and then. */
final class Progress implements AutoCloseable {

  private static final Duration ON_A_TERMINAL = Duration.ofMillis(500);
  private static final Duration ELSEWHERE = Duration.ofSeconds(5);

  private final Tally tally;
  private final int wanted;
  private final boolean terminal;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());
  private long messagesBefore;

  Progress(Tally tally, int wanted) {
    this.tally = tally;
    this.wanted = wanted;
    this.terminal = Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
  }

  void start() {
    long millis = every().toMillis();
    var _ = clock.scheduleAtFixedRate(this::say, millis, millis, TimeUnit.MILLISECONDS);
  }

  /** How many agents are there already. */
  void agents(int count, int of) {
    if (terminal || count == of) {
      show("%d of %d agents signed in".formatted(count, of));
    }
    if (terminal && count == of) {
      System.err.println();
    }
  }

  private Duration every() {
    return terminal ? ON_A_TERMINAL : ELSEWHERE;
  }

  private void say() {
    long messages = tally.messages();
    long rate = (messages - messagesBefore) * 1000 / every().toMillis();
    messagesBefore = messages;
    show(
        "%,d of %,d done  %,d active  %,d waiting  %,d messages  %,d/s"
            .formatted(
                tally.conversations(), wanted, tally.active(), tally.waiting(), messages, rate));
  }

  private void show(String line) {
    if (terminal) {
      System.err.printf("\r%-78s", line);
    } else {
      System.err.println(line);
    }
    System.err.flush();
  }

  @Override
  public void close() {
    clock.shutdownNow();
    if (terminal) {
      System.err.printf("\r%-78s\r", "");
    }
  }
}
