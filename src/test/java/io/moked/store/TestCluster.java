package io.moked.store;

import io.moked.store.EmbeddedPostgres.Durability;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;

/**
 * The one PostgreSQL of a test run, started when the first test wants it. Migrations run once, in a
 * template from which each database is copied.
 */
final class TestCluster {

  private static final String TEMPLATE = "template_moked";
  private static final int RUNS_AT_ONCE = 8;

  private final EmbeddedPostgres postgres;
  private final AtomicInteger created = new AtomicInteger();

  private TestCluster(EmbeddedPostgres postgres) {
    this.postgres = postgres;
  }

  static TestCluster running() {
    return Started.CLUSTER;
  }

  String createDatabase() {
    String name = "test_" + created.incrementAndGet();
    execute("drop database if exists %s with (force)".formatted(name));
    execute("create database %s template %s".formatted(name, TEMPLATE));
    return name;
  }

  void drop(String name) {
    execute("drop database %s with (force)".formatted(name));
  }

  String url(String database) {
    return postgres.url(database);
  }

  private void execute(String sql) {
    try (Connection connection = DriverManager.getConnection(postgres.url());
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new StoreException(sql, e);
    }
  }

  private void migrateTemplate() {
    execute("drop database if exists %s with (force)".formatted(TEMPLATE));
    execute("create database " + TEMPLATE);
    Flyway.configure().dataSource(postgres.url(TEMPLATE), null, null).load().migrate();
  }

  private static final class Started {

    static final TestCluster CLUSTER = start();

    private static TestCluster start() {
      EmbeddedPostgres postgres = startSomewhere();
      Runtime.getRuntime().addShutdownHook(new Thread(postgres::close));
      TestCluster cluster = new TestCluster(postgres);
      cluster.migrateTemplate();
      return cluster;
    }

    /** Two test runs in one checkout at once each get their own directory. */
    private static EmbeddedPostgres startSomewhere() {
      StoreException taken = null;
      for (int run = 1; run <= RUNS_AT_ONCE; run++) {
        try {
          return EmbeddedPostgres.start(
              Path.of("target", "pg-test", "run-" + run), Durability.FORGETFUL);
        } catch (StoreException e) {
          taken = e;
        }
      }
      throw taken;
    }
  }
}
