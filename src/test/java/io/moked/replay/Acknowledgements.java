package io.moked.replay;

import io.moked.replay.Tally.Side;
import io.moked.replay.Tally.Witness;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Everything that the server said it has. */
final class Acknowledgements implements Witness {

  record Acknowledged(Side side, String conversationId, String clientId, long seq) {}

  private final Collection<Acknowledged> all = new ConcurrentLinkedQueue<>();
  private int count;

  @Override
  public void acknowledged(Side side, String conversationId, String clientId, long seq) {
    all.add(new Acknowledged(side, conversationId, clientId, seq));
    synchronized (this) {
      count++;
      notifyAll();
    }
  }

  /** Waits until there are so many more than now. */
  synchronized void awaitMore(int more, Duration bound) throws InterruptedException {
    Deadline deadline = Deadline.in(bound);
    int wanted = count + more;
    while (count < wanted) {
      long millis = Duration.ofNanos(deadline.left()).toMillis();
      if (millis <= 0) {
        throw new AssertionError(
            "%d messages acknowledged (expected: %d within %s)".formatted(count, wanted, bound));
      }
      wait(millis);
    }
  }

  List<Acknowledged> soFar() {
    return List.copyOf(all);
  }
}
