package io.moked.time;

import java.util.concurrent.ScheduledThreadPoolExecutor;

/**
 * Starts the threads on which alarms ring. They count time for themselves, so whoever is woken asks
 * the {@link java.time.Clock} whether his time has come. A test that moves time brings its own.
 */
public class AlarmThreads {

  /** One thread of this name; what is set on it for later does not outlive its shutdown. */
  public ScheduledThreadPoolExecutor start(String name) {
    return settled(
        new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().name(name).daemon().factory()));
  }

  /** What was cancelled leaves at once, and nothing rings after the end. */
  protected static ScheduledThreadPoolExecutor settled(ScheduledThreadPoolExecutor thread) {
    thread.setRemoveOnCancelPolicy(true);
    thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    return thread;
  }
}
