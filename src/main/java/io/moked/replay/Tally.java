package io.moked.replay;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/** What all customers and agents have seen so far. */
final class Tally {

  /** Hears of every message that the server said it has. */
  @FunctionalInterface
  interface Witness {

    /**
     * Called by many threads.
     *
     * @param seq in the sender's own timeline
     */
    void acknowledged(Side side, String conversationId, String clientId, long seq);
  }

  /** Who wrote a message. */
  enum Side {
    CUSTOMER,
    AGENT
  }

  /** After so many failures no new conversation begins. */
  private static final int ENOUGH_FAILURES = 100;

  private final Witness witness;
  private final AtomicLong began = new AtomicLong(System.nanoTime());

  private final Stopwatch arrivalToOffer = new Stopwatch();
  private final Stopwatch message = new Stopwatch();
  private final Stopwatch ack = new Stopwatch();

  private final AtomicInteger active = new AtomicInteger();
  private final AtomicInteger waiting = new AtomicInteger();
  private final AtomicInteger passed = new AtomicInteger();
  private final LongAdder messages = new LongAdder();
  private final LongAdder reconnects = new LongAdder();
  private final LongAdder refused = new LongAdder();
  private final LongAdder lost = new LongAdder();
  private final LongAdder doubled = new LongAdder();
  private final Queue<String> failures = new ConcurrentLinkedQueue<>();

  Tally(Witness witness) {
    this.witness = witness;
  }

  /** From here on it counts: the agents are there, the customers come. */
  void begin() {
    began.set(System.nanoTime());
  }

  double seconds() {
    return (System.nanoTime() - began.get()) / (double) TimeUnit.SECONDS.toNanos(1);
  }

  /** From a customer's arrival to the first offer of his conversation to an agent. */
  Stopwatch arrivalToOffer() {
    return arrivalToOffer;
  }

  /** From a customer's sending to the arrival at his agent's socket. */
  Stopwatch message() {
    return message;
  }

  /** From a customer's sending to the server's word that it has it. */
  Stopwatch ack() {
    return ack;
  }

  void acknowledged(Side side, String conversationId, String clientId, long seq) {
    messages.increment();
    witness.acknowledged(side, conversationId, clientId, seq);
  }

  void arrived() {
    active.incrementAndGet();
    waiting.incrementAndGet();
  }

  void met() {
    waiting.decrementAndGet();
  }

  void left(boolean metAnAgent) {
    active.decrementAndGet();
    if (!metAnAgent) {
      met();
    }
  }

  void passed() {
    passed.incrementAndGet();
  }

  void failed(String who, String why) {
    failures.add(who + ": " + why);
  }

  void failed(String who, Exception why) {
    boolean said = why instanceof Missing || why instanceof Refused;
    failed(who, said ? String.valueOf(why.getMessage()) : why.toString());
  }

  boolean isHopeless() {
    return failures.size() >= ENOUGH_FAILURES;
  }

  void lost(long count) {
    lost.add(count);
  }

  void doubled(long count) {
    doubled.add(count);
  }

  void reconnected() {
    reconnects.increment();
  }

  void refused() {
    refused.increment();
  }

  int active() {
    return active.get();
  }

  int waiting() {
    return waiting.get();
  }

  int conversations() {
    return passed.get();
  }

  long messages() {
    return messages.sum();
  }

  /**
   * @param seconds how long it took, from {@link #begin} on
   */
  Summary summary(double seconds) {
    return new Summary(
        passed.get(),
        messages.sum(),
        seconds,
        messages.sum() / seconds,
        arrivalToOffer.spread(),
        message.spread(),
        ack.spread(),
        reconnects.sum(),
        lost.sum(),
        doubled.sum(),
        refused.sum(),
        List.copyOf(failures));
  }
}
