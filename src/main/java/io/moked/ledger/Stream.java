package io.moked.ledger;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What has been committed, handed to everyone who follows, in commit order for each key. Followers
 * are called on the writer's thread: they take note and return.
 *
 * @param <T> what is published
 */
public final class Stream<T> {

  private static final Logger LOG = LoggerFactory.getLogger(Stream.class);

  private final List<Consumer<T>> followers = new CopyOnWriteArrayList<>();

  /** Calls {@code follower} for everything published from now on; close the result to stop. */
  public AutoCloseable follow(Consumer<T> follower) {
    followers.add(follower);
    return () -> followers.remove(follower);
  }

  /** Hands {@code item} to every follower; one that fails does not keep it from the others. */
  public void publish(T item) {
    for (Consumer<T> follower : followers) {
      try {
        follower.accept(item);
      } catch (RuntimeException e) {
        LOG.error("A follower failed", e);
      }
    }
  }
}
