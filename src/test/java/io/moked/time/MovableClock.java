package io.moked.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until a test moves it; then the alarms ring that are due. */
public final class MovableClock extends Clock {

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS));
  private final List<MovableAlarms.MovedThread> threads = new CopyOnWriteArrayList<>();

  public void advance(Duration time) {
    turnTo(instant().plus(time));
  }

  /** What the threads with alarms have under way is done before, and what is due begins after. */
  public synchronized void turnTo(Instant instant) {
    List<Runnable> held =
        threads.stream().map(MovableAlarms.MovedThread::hold).filter(Objects::nonNull).toList();
    now.set(instant);
    threads.forEach(MovableAlarms.MovedThread::ring);
    held.forEach(Runnable::run);
  }

  /** Returns when the threads with alarms have done what they had to do by now. */
  public void settle() {
    turnTo(instant());
  }

  /** Threads whose alarms ring by this clock. */
  public AlarmThreads alarms() {
    return new MovableAlarms(this);
  }

  void add(MovableAlarms.MovedThread thread) {
    threads.add(thread);
  }

  @Override
  public Instant instant() {
    return now.get();
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("this clock is in UTC");
  }
}
