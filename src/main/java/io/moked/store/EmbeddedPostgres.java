package io.moked.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A PostgreSQL of Moked's own: it listens on the loopback interface only, on a port and with a
 * password that nobody else knows, and keeps everything under one directory. What it has
 * acknowledged is still there after a crash of Moked, of the server, or of the machine.
 */
public final class EmbeddedPostgres implements Database {

  /** What a commit promises. */
  public enum Durability {
    /** What was committed survives the loss of power. */
    DURABLE("-c fsync=on -c synchronous_commit=on -c full_page_writes=on"),
    /** For tests: a commit is as fast as memory, and worth as much. */
    FORGETFUL("-c fsync=off -c synchronous_commit=off -c full_page_writes=off");

    private final String options;

    Durability(String options) {
      this.options = options;
    }
  }

  private static final String DATABASE = "moked";
  private static final int PORTS_TO_TRY = 3;

  private final ClaimedDirectory directory;
  private final Cluster cluster;
  private final int port;
  private final String password;

  private EmbeddedPostgres(ClaimedDirectory directory, Cluster cluster, int port, String password) {
    this.directory = directory;
    this.cluster = cluster;
    this.port = port;
    this.password = password;
  }

  /**
   * Starts the server on this directory, making what is missing.
   *
   * @throws StoreException if another Moked holds the directory, the disk is full, it may not be
   *     written, or PostgreSQL does not come up
   */
  public static EmbeddedPostgres start(Path data, Durability durability) {
    try {
      ClaimedDirectory directory = ClaimedDirectory.claim(data);
      try {
        return start(directory, durability);
      } catch (IOException | RuntimeException e) {
        directory.close();
        throw e;
      }
    } catch (IOException e) {
      throw StoreException.about(data, e);
    }
  }

  private static EmbeddedPostgres start(ClaimedDirectory directory, Durability durability)
      throws IOException {
    Path home = directory.closedDirectory("postgres");
    ServerFiles server = ServerFiles.unpack(home);
    Cluster cluster = Cluster.in(home, server, Unprivileged.here());
    if (cluster.orphan().isPresent()) {
      cluster.stop();
    }
    server.deleteOthers();
    Outcome started = new Outcome(0, "");
    for (int attempt = 0; attempt < PORTS_TO_TRY; attempt++) {
      int port = freePort();
      started = cluster.start(options(port, durability));
      if (started.ok()) {
        EmbeddedPostgres postgres =
            new EmbeddedPostgres(directory, cluster, port, cluster.password());
        postgres.createDatabase();
        return postgres;
      }
    }
    throw StoreException.because("PostgreSQL did not start", home, started.output());
  }

  @Override
  public String url() {
    return url(DATABASE);
  }

  String url(String database) {
    return "jdbc:postgresql://127.0.0.1:%d/%s?user=%s&password=%s"
        .formatted(port, database, Cluster.ADMIN, password);
  }

  @Override
  public void close() {
    cluster.stop();
    try {
      directory.close();
    } catch (IOException e) {
      throw StoreException.about(directory.path(), e);
    }
  }

  private void createDatabase() {
    try (Connection connection = DriverManager.getConnection(url("postgres"));
        Statement statement = connection.createStatement()) {
      boolean missing;
      try (ResultSet found =
          statement.executeQuery(
              "select from pg_database where datname = '%s'".formatted(DATABASE))) {
        missing = !found.next();
      }
      if (missing) {
        statement.execute("create database " + DATABASE);
      }
    } catch (SQLException e) {
      cluster.stop();
      throw new StoreException("PostgreSQL started, but its database could not be made", e);
    }
  }

  private static String options(int port, Durability durability) {
    return "-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c shared_buffers=256MB -c max_wal_size=2GB -c jit=off %s"
        .formatted(port, durability.options);
  }

  /** The port may be taken again before PostgreSQL has it, hence more than one attempt. */
  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
