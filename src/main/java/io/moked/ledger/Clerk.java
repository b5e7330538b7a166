package io.moked.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * What a domain does for the {@link Ledger}: decide a batch of commands and write what follows.
 *
 * @param <C> command
 * @param <R> result of a command
 */
public interface Clerk<C, R> {

  /**
   * Locks what the commands need in one fixed order, decides them one after the other and writes
   * all of it with the given connection. Called again with single commands if a batch fails, so it
   * keeps nothing of a failed call. A refused command is a result, never an exception.
   *
   * @return a result for each command, in their order
   */
  List<R> write(Connection transaction, List<C> commands) throws SQLException;

  /** Publishes what has been committed. Called in commit order; quick, and never blocks. */
  void committed(List<R> results);
}
