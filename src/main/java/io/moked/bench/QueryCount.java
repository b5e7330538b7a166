package io.moked.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.LongAdder;

/** Counts the statements that a server sends to its database: the ledger's, and all others. */
final class QueryCount {

  /** How the ledger's writers are called. */
  private static final String WRITERS = "conversation-";

  private final LongAdder ledgers = new LongAdder();
  private final LongAdder others = new LongAdder();

  void reset() {
    ledgers.reset();
    others.reset();
  }

  long ledgers() {
    return ledgers.sum();
  }

  long others() {
    return others.sum();
  }

  /** The bean itself, unless it is the way to the database: then one that counts. */
  Object counted(Object bean) {
    return bean instanceof HikariDataSource pool ? new Counted(pool) : bean;
  }

  private void count() {
    boolean isWriter = Thread.currentThread().getName().startsWith(WRITERS);
    (isWriter ? ledgers : others).increment();
  }

  private final class Counted extends HikariDataSource {
    private final HikariDataSource pool;

    Counted(HikariDataSource pool) {
      this.pool = pool;
    }

    @Override
    public Connection getConnection() throws SQLException {
      Connection connection = pool.getConnection();
      return watch(connection, Connection.class);
    }
  }

  private <T> T watch(T real, Class<T> type) {
    InvocationHandler handler =
        (_, method, arguments) -> {
          if (method.getName().startsWith("execute")) {
            count();
          }
          try {
            Object result = method.invoke(real, arguments);
            return switch (result) {
              case PreparedStatement it -> watch(it, PreparedStatement.class);
              case Statement it -> watch(it, Statement.class);
              case null, default -> result;
            };
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        };
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
