package io.moked.sentiment.live;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The thread that reads. Whoever hands over never waits: what finds no place is left for the rows,
 * from which everything unread is taken once there is time.
 */
final class Reader {

  static final int BATCH = 256;

  private static final Logger LOG = LoggerFactory.getLogger(Reader.class);
  private static final int PLACES = 10_000;

  private final Supplier<List<Heard>> unread;
  private final Consumer<List<Heard>> take;
  private final LinkedBlockingQueue<Heard> waiting = new LinkedBlockingQueue<>(PLACES);
  private final AtomicBoolean awake = new AtomicBoolean();
  private final AtomicBoolean behind = new AtomicBoolean(true);
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("sentiment").daemon().factory());

  /**
   * A reader that has not begun.
   *
   * @param unread the next messages in the rows that nobody has read, none when there are none left
   * @param take reads them
   */
  Reader(Supplier<List<Heard>> unread, Consumer<List<Heard>> take) {
    this.unread = unread;
    this.take = take;
  }

  /** Begins with what the rows hold unread. */
  void start() {
    wake();
  }

  void hear(Heard heard) {
    if (!waiting.offer(heard)) {
      behind.set(true);
    }
    wake();
  }

  /** There may be more in the rows than was heard. */
  void catchUpSoon() {
    behind.set(true);
    wake();
  }

  private void wake() {
    if (awake.compareAndSet(false, true)) {
      run(this::work);
    }
  }

  void run(Runnable task) {
    if (!thread.isShutdown()) {
      thread.execute(() -> {
        try {
          task.run();
        } catch (RuntimeException e) {
          LOG.error("Customers' messages could not be read", e);
        }
      });
    }
  }

  private void work() {
    awake.set(false);
    if (behind.getAndSet(false)) {
      // Everything that waits is in the rows, too, and reading it twice would count it twice.
      waiting.clear();
      catchUp();
      return;
    }
    var batch = new ArrayList<Heard>();
    while (waiting.drainTo(batch, BATCH) > 0) {
      attempt(batch);
      batch.clear();
    }
  }

  private void catchUp() {
    List<Heard> batch = unread.get();
    while (!batch.isEmpty() && !thread.isShutdown()) {
      take.accept(batch);
      List<Heard> next = unread.get();
      // Reading is off: what was offered is still unread, and would be for ever.
      batch = next.equals(batch) ? List.of() : next;
    }
  }

  /** What failed is in the rows, and is taken from there with the next message. */
  private void attempt(List<Heard> batch) {
    try {
      take.accept(List.copyOf(batch));
    } catch (RuntimeException e) {
      behind.set(true);
      throw e;
    }
  }

  void stop() {
    thread.shutdownNow();
  }
}
