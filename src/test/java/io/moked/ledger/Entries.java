package io.moked.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The smallest clerk: writes each command into a table, and fails on those it is told to. */
final class Entries implements Clerk<Entries.Entry, Integer> {

  /** What a command does besides being written. */
  enum Fate {
    FINE,
    /** Breaks a rule of the database. */
    REFUSED_BY_DATABASE,
    EXCEPTION,
    ERROR,
    /** Waits for {@link #release}, so that others gather behind it. */
    HELD
  }

  record Entry(int number, Fate fate) {}

  private final CountDownLatch held = new CountDownLatch(1);
  private final CountDownLatch reached = new CountDownLatch(1);
  private final List<List<Integer>> committed = new ArrayList<>();
  private volatile Throwable listenerFailure;

  static void createTable(JdbcClient jdbc) {
    jdbc.sql(
            """
            create table if not exists entry (
              place bigint generated always as identity,
              number int not null check (number >= 0))
            """)
        .update();
    jdbc.sql("delete from entry").update();
  }

  static List<Integer> stored(JdbcClient jdbc) {
    return jdbc.sql("select number from entry order by place").query(Integer.class).list();
  }

  @Override
  public List<Integer> write(Connection transaction, List<Entry> commands) throws SQLException {
    var results = new ArrayList<Integer>();
    try (var insert = transaction.prepareStatement("insert into entry (number) values (?)")) {
      for (Entry entry : commands) {
        insert.setInt(1, entry.fate() == Fate.REFUSED_BY_DATABASE ? -1 : entry.number());
        insert.executeUpdate();
        suffer(entry.fate());
        results.add(entry.number());
      }
    }
    return results;
  }

  private void suffer(Fate fate) {
    switch (fate) {
      case FINE, REFUSED_BY_DATABASE -> {}
      case EXCEPTION -> throw new IllegalStateException("on purpose");
      case ERROR -> throw new StackOverflowError("on purpose");
      case HELD -> {
        reached.countDown();
        awaitUninterrupted(held);
      }
    }
  }

  @Override
  public void committed(List<Integer> results) {
    committed.add(results);
    if (listenerFailure instanceof Error e) {
      throw e;
    }
    if (listenerFailure instanceof RuntimeException e) {
      throw e;
    }
  }

  void failWhenCommitted(Throwable failure) {
    listenerFailure = failure;
  }

  /** Waits until the writer has come to the command that is held. */
  void awaitHeld() {
    awaitUninterrupted(reached);
  }

  void release() {
    held.countDown();
  }

  List<List<Integer>> commits() {
    return committed;
  }

  private static void awaitUninterrupted(CountDownLatch latch) {
    boolean interrupted = false;
    while (true) {
      try {
        latch.await();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
