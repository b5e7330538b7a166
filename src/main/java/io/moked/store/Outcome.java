package io.moked.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** How a program that ran to its end came out. */
record Outcome(int exitCode, String output) {

  boolean ok() {
    return exitCode == 0;
  }

  /** Runs a program to its end; one that isn't there comes out as failed. */
  static Outcome of(List<String> command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getOutputStream().close();
      String output =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      return new Outcome(process.waitFor(), output);
    } catch (IOException e) {
      return new Outcome(127, String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoreException("interrupted while waiting for " + command.getFirst(), e);
    }
  }
}
