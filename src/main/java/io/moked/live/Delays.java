package io.moked.live;

import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Does something once, later. Each task has a virtual thread of its own and may block. */
@Component
public class Delays {

  /** A task that has not begun yet. */
  @FunctionalInterface
  public interface Pending {
    Pending NONE = () -> {};

    /** It will not begin, unless it has. */
    void cancel();
  }

  private static final Logger LOG = LoggerFactory.getLogger(Delays.class);

  private final ScheduledThreadPoolExecutor clockwork =
      new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().name("delays").daemon().factory());

  Delays() {
    clockwork.setRemoveOnCancelPolicy(true);
    clockwork.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  /** Does {@code task} after {@code time}; never, if the server stops before. */
  public Pending after(Duration time, Runnable task) {
    try {
      ScheduledFuture<?> scheduled =
          clockwork.schedule(() -> start(task), time.toNanos(), TimeUnit.NANOSECONDS);
      return () -> scheduled.cancel(false);
    } catch (RejectedExecutionException stopping) {
      return Pending.NONE;
    }
  }

  private static void start(Runnable task) {
    Thread.ofVirtual()
        .name("delayed")
        .start(() -> {
          try {
            task.run();
          } catch (RuntimeException e) {
            LOG.error("A delayed task failed", e);
          }
        });
  }

  /** A server that stops loses everybody at once, and that is nobody's fault. */
  @EventListener(ContextClosedEvent.class)
  void stop() {
    clockwork.shutdownNow();
  }
}
