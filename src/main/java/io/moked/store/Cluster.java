package io.moked.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/** PostgreSQL's own directory: made once, then only started and stopped. */
record Cluster(Path home, ServerFiles server, Unprivileged user) {

  static final String ADMIN = "moked";

  private static final int PASSWORD_BYTES = 32;
  private static final int LAST_WORDS = 12;

  /** The cluster in this directory, made if there is none yet. */
  static Cluster in(Path home, ServerFiles server, Unprivileged user) throws IOException {
    Cluster cluster = new Cluster(home, server, user);
    if (!Files.isDirectory(cluster.files())) {
      cluster.create();
    }
    return cluster;
  }

  String password() throws IOException {
    return Files.readString(passwordFile()).strip();
  }

  /** Starts the server and returns when it answers. */
  Outcome start(String options) throws IOException {
    if (Files.exists(log())) {
      Files.move(log(), home.resolve("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
    }
    Outcome started =
        user.run(
            pgCtl(),
            "start",
            "-D",
            files().toString(),
            "-l",
            log().toString(),
            "-o",
            options,
            "-w",
            "-t",
            "600");
    return started.ok() ? started : new Outcome(started.exitCode(), lastWords());
  }

  /**
   * Stops the server: transactions are rolled back and clients sent away, because waiting for them
   * (PostgreSQL's default) could wait for ever.
   */
  void stop() {
    for (String mode : List.of("fast", "immediate")) {
      Outcome stopped =
          user.run(pgCtl(), "stop", "-D", files().toString(), "-m", mode, "-w", "-t", "60");
      if (stopped.ok()) {
        return;
      }
    }
  }

  /**
   * The server that a Moked which was killed has left running. Process numbers are used again, so
   * it is only ours if its program lies beside us.
   */
  Optional<ProcessHandle> orphan() throws IOException {
    Path pidFile = files().resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return Optional.empty();
    }
    long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
    return ProcessHandle.of(pid)
        .filter(process -> process.info().command().map(this::liesBesideUs).orElse(false));
  }

  private boolean liesBesideUs(String program) {
    return Path.of(program).startsWith(home);
  }

  /** Made under another name first, so that a broken-off start leaves no half cluster behind. */
  private void create() throws IOException {
    writePassword();
    Path unfinished = home.resolve("cluster.making");
    FileSystemUtils.deleteRecursively(unfinished);
    user.own(home);
    Outcome made =
        user.run(
            server.program("initdb").toString(),
            "-D",
            unfinished.toString(),
            "-U",
            ADMIN,
            "-A",
            "scram-sha-256",
            "--pwfile=" + passwordFile(),
            "-E",
            "UTF-8",
            "--locale-provider=builtin",
            "--locale=C.UTF-8",
            "--data-checksums");
    if (!made.ok()) {
      throw StoreException.because("PostgreSQL could not set up its files", home, made.output());
    }
    Files.move(unfinished, files(), StandardCopyOption.ATOMIC_MOVE);
  }

  private void writePassword() throws IOException {
    Files.deleteIfExists(passwordFile());
    if (home.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          passwordFile(),
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    byte[] random = new byte[PASSWORD_BYTES];
    new SecureRandom().nextBytes(random);
    Files.writeString(
        passwordFile(), Base64.getUrlEncoder().withoutPadding().encodeToString(random));
  }

  private String lastWords() throws IOException {
    if (!Files.exists(log())) {
      return "it said nothing";
    }
    List<String> lines = Files.readAllLines(log());
    return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_WORDS), lines.size()));
  }

  private String pgCtl() {
    return server.program("pg_ctl").toString();
  }

  private Path files() {
    return home.resolve("cluster");
  }

  private Path passwordFile() {
    return home.resolve("password");
  }

  private Path log() {
    return home.resolve("postgres.log");
  }
}
