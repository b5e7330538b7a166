package io.moked.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;

/** A fresh database with every migration applied, dropped when it is closed. */
public final class TestDatabase implements AutoCloseable {

  private static final int CONNECTIONS = 16;

  private final String name;
  private final String url;
  private final HikariDataSource dataSource;

  private TestDatabase(String name, String url) {
    this.name = name;
    this.url = url;
    HikariConfig pool = new HikariConfig();
    pool.setPoolName(name);
    pool.setJdbcUrl(url);
    pool.setMaximumPoolSize(CONNECTIONS);
    pool.setMinimumIdle(0);
    dataSource = new HikariDataSource(pool);
  }

  /** One more database, beside all others. */
  public static TestDatabase fresh() {
    TestCluster cluster = TestCluster.running();
    String name = cluster.createDatabase();
    return new TestDatabase(name, cluster.url(name));
  }

  /** The JDBC URL, user and password included. */
  public String url() {
    return url;
  }

  public DataSource dataSource() {
    return dataSource;
  }

  @Override
  public void close() {
    dataSource.close();
    TestCluster.running().drop(name);
  }
}
