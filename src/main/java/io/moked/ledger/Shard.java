package io.moked.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One writer thread with its bounded queue. */
final class Shard<C, R> {

  static final int MOST = 256;

  private static final int ATTEMPTS = 3;
  private static final Logger LOG = LoggerFactory.getLogger(Shard.class);

  private record Waiting<C, R>(C command, CompletableFuture<R> answer) {}

  private final DataSource dataSource;
  private final Clerk<C, R> clerk;
  private final BlockingQueue<Waiting<C, R>> queue;
  private final int bound;
  private final Thread writer;
  private final Object sleep = new Object();
  private volatile boolean stopping;
  private boolean asleep;

  Shard(String name, DataSource dataSource, Clerk<C, R> clerk, int bound) {
    this.dataSource = dataSource;
    this.clerk = clerk;
    this.bound = bound;
    this.queue = new ArrayBlockingQueue<>(bound);
    this.writer = Thread.ofPlatform().name(name).daemon().start(this::work);
  }

  CompletableFuture<R> submit(C command) {
    var waiting = new Waiting<C, R>(command, new CompletableFuture<>());
    if (stopping || !queue.offer(waiting)) {
      throw new Overloaded(bound);
    }
    // The writer may have taken its last look before the offer; then nobody else removes it.
    if (stopping && queue.remove(waiting)) {
      throw new Overloaded(bound);
    }
    return waiting.answer();
  }

  /** Wakes the writer if it sleeps, and never disturbs it at work: what waits is finished. */
  void stop() {
    synchronized (sleep) {
      stopping = true;
      if (asleep) {
        writer.interrupt();
      }
    }
  }

  void awaitEnd() {
    try {
      writer.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    // A command that slipped in between the writer's last look and now was never begun.
    queue.forEach(waiting -> waiting.answer().completeExceptionally(new Overloaded(bound)));
  }

  private void work() {
    var batch = new ArrayList<Waiting<C, R>>(MOST);
    while (true) {
      Waiting<C, R> first = next();
      if (first == null) {
        return;
      }
      batch.add(first);
      queue.drainTo(batch, MOST - 1);
      execute(batch);
      batch.clear();
    }
  }

  /** The next command; null when the shard is stopping and the queue is empty. */
  private @Nullable Waiting<C, R> next() {
    while (true) {
      Waiting<C, R> waiting = queue.poll();
      if (waiting != null) {
        return waiting;
      }
      synchronized (sleep) {
        if (stopping) {
          return queue.poll();
        }
        asleep = true;
      }
      try {
        return queue.take();
      } catch (InterruptedException e) {
        // Only stop() interrupts: one last look.
      } finally {
        awake();
      }
    }
  }

  /** An interrupt that came together with a command must not meet the database. */
  private void awake() {
    synchronized (sleep) {
      asleep = false;
      boolean _ = Thread.interrupted();
    }
  }

  /**
   * One failed command must not harm its neighbours: after a failed batch each gets a transaction
   * of its own, and only the one at fault is answered with the error.
   */
  private void execute(List<Waiting<C, R>> batch) {
    List<R> results;
    try {
      results = write(batch);
    } catch (SQLException | RuntimeException | Error e) {
      if (batch.size() > 1) {
        LOG.warn("A batch of {} commands failed and is retried one by one", batch.size(), e);
      }
      batch.forEach(this::executeAlone);
      return;
    }
    answer(batch, results);
  }

  private void executeAlone(Waiting<C, R> waiting) {
    List<R> result = null;
    for (int attempt = 1; result == null; attempt++) {
      try {
        result = write(List.of(waiting));
      } catch (SQLException | RuntimeException | Error e) {
        if (attempt == ATTEMPTS) {
          LOG.error("Command failed: {}", waiting.command().getClass().getSimpleName(), e);
          waiting.answer().completeExceptionally(e);
          return;
        }
      }
    }
    answer(List.of(waiting), result);
  }

  private List<R> write(List<Waiting<C, R>> batch) throws SQLException {
    Connection transaction = dataSource.getConnection();
    try {
      transaction.setAutoCommit(false);
      List<R> results = clerk.write(transaction, batch.stream().map(Waiting::command).toList());
      transaction.commit();
      return results;
    } catch (SQLException | RuntimeException | Error e) {
      rollBack(transaction, e);
      throw e;
    } finally {
      giveBack(transaction);
    }
  }

  private static void rollBack(Connection transaction, Throwable cause) {
    try {
      transaction.rollback();
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
  }

  /**
   * To the pool, which rolls back what is open and restores auto-commit. A failure here is no
   * failure of the batch: it is on disk, and to repeat it would double it.
   */
  private static void giveBack(Connection transaction) {
    try {
      transaction.close();
    } catch (SQLException e) {
      LOG.warn("A connection was not given back", e);
    }
  }

  /** Published before answered: whoever got his answer finds its effect in every live view. */
  private void answer(List<Waiting<C, R>> batch, List<R> results) {
    try {
      clerk.committed(results);
    } catch (RuntimeException | Error e) {
      LOG.error("A listener failed; the commit stands", e);
    }
    for (int i = 0; i < batch.size(); i++) {
      batch.get(i).answer().complete(results.get(i));
    }
  }
}
