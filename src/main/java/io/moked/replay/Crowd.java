package io.moked.replay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** The customers: so many at a time, until every script is played or somebody stops it. */
final class Crowd {

  private final Server server;
  private final Tally tally;
  private final List<Script> scripts;
  private final Duration think;
  private final String run = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicBoolean stopped = new AtomicBoolean();
  private final List<Thread> threads = new ArrayList<>();

  Crowd(Server server, Tally tally, List<Script> scripts, Duration think) {
    this.server = server;
    this.tally = tally;
    this.scripts = scripts;
    this.think = think;
  }

  /** Returns when the last has gone. */
  void play(int customers) throws InterruptedException {
    synchronized (threads) {
      for (int i = 0; i < customers && !stopped.get(); i++) {
        threads.add(Thread.ofVirtual().name("customer").start(this::oneAfterTheOther));
      }
    }
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private void oneAfterTheOther() {
    try {
      for (int number = next.getAndIncrement();
          number < scripts.size() && !stopped.get() && !tally.isHopeless();
          number = next.getAndIncrement()) {
        new Customer(server, tally, scripts.get(number), number, run, think).play();
      }
    } catch (InterruptedException e) {
      // Stopped; the customer has hung up.
    } catch (RuntimeException e) {
      tally.failed("a customer", e);
    }
  }

  /** Makes all of them hang up. */
  void stop() {
    stopped.set(true);
    synchronized (threads) {
      threads.forEach(Thread::interrupt);
    }
  }
}
