package io.moked.replay;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The whole server in a process of its own, on a free port, that can be killed like any other. */
final class ServerProcess {

  private static final String READY = "ready: ";
  private static final int STOPPING_SECONDS = 30;

  private final Path data;
  private final Process process;
  private final URI address;

  private ServerProcess(Path data, Process process, URI address) {
    this.data = data;
    this.process = process;
    this.address = address;
  }

  /** Returns once it says that it is ready. */
  static ServerProcess start(Path data) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            ProcessHandle.current().info().command().orElseThrow(),
            "-Xmx512m",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            classPathWithoutTests(),
            "io.moked.Moked",
            "run");
    builder.environment().put("MOKED_DATA", data.toString());
    builder.environment().put("MOKED_PORT", "0");
    builder.environment().remove("MOKED_DB_URL");
    Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    BufferedReader out = process.inputReader();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.startsWith(READY)) {
        return new ServerProcess(data, process, URI.create(line.substring(READY.length())));
      }
    }
    throw new IOException("the server ended without being ready");
  }

  /** As it is delivered: what tests declare for themselves is none of the server's business. */
  private static String classPathWithoutTests() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.endsWith("test-classes"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  URI address() {
    return address;
  }

  /** As {@code kill -9}. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** The database of a server that was killed runs on; as {@code kill -9} of its postmaster. */
  void killDatabase() throws Exception {
    Path pidFile = data.resolve("postgres/cluster/postmaster.pid");
    if (Files.exists(pidFile)) {
      long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst());
      for (ProcessHandle postmaster : ProcessHandle.of(pid).stream().toList()) {
        postmaster.destroyForcibly();
        postmaster.onExit().get(STOPPING_SECONDS, TimeUnit.SECONDS);
      }
    }
  }

  /** Leaves nothing running, whatever went before. */
  void stop() throws Exception {
    boolean killed = !process.isAlive();
    process.destroy();
    if (!process.waitFor(STOPPING_SECONDS, TimeUnit.SECONDS)) {
      kill();
      killed = true;
    }
    if (killed) {
      killDatabase();
    }
  }
}
