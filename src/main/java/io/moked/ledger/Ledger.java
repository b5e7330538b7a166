package io.moked.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javax.sql.DataSource;

/**
 * The one door for changes. Commands that wait are taken together (1 to {@value Shard#MOST}),
 * decided one by one and committed once: a lone command never waits for company, a crowd shares the
 * cost of the disk.
 *
 * <p>Commands with the same key are executed in the order of their submission. A command whose
 * future has completed normally is on disk.
 *
 * @param <C> command
 * @param <R> result
 */
public final class Ledger<C, R> implements AutoCloseable {

  private final List<Shard<C, R>> shards = new ArrayList<>();

  /**
   * @param shards writers working side by side; a key always belongs to the same one
   * @param bound how many commands may wait in a shard before {@link Overloaded} is thrown
   */
  public Ledger(String name, DataSource dataSource, Clerk<C, R> clerk, int shards, int bound) {
    for (int i = 0; i < shards; i++) {
      this.shards.add(new Shard<>(name + "-" + i, dataSource, clerk, bound));
    }
  }

  /**
   * Hands in a command.
   *
   * @param key what must keep its order, usually the conversation
   * @throws Overloaded if too many wait already
   */
  public CompletableFuture<R> submit(UUID key, C command) {
    int shard = Math.floorMod(key.hashCode(), shards.size());
    return shards.get(shard).submit(command);
  }

  /** Hands in a command and waits for it to be on disk. */
  public R execute(UUID key, C command) {
    try {
      return submit(key, command).join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  /** Takes no more commands, finishes those that wait, then returns. */
  @Override
  public void close() {
    shards.forEach(Shard::stop);
    shards.forEach(Shard::awaitEnd);
  }
}
