package io.moked.ledger;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A pool of one: who holds its connection makes everybody else wait. */
final class SingleConnection extends DelegatingDataSource implements AutoCloseable {

  private final HikariDataSource pool;

  SingleConnection(DataSource target) {
    var config = new HikariConfig();
    config.setDataSource(target);
    config.setMaximumPoolSize(1);
    pool = new HikariDataSource(config);
    setTargetDataSource(pool);
  }

  @Override
  public Connection getConnection() throws SQLException {
    return pool.getConnection();
  }

  void awaitSomebodyWaiting() {
    while (pool.getHikariPoolMXBean().getThreadsAwaitingConnection() == 0) {
      Thread.onSpinWait();
    }
  }

  @Override
  public void close() {
    pool.close();
  }
}
