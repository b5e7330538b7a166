package io.moked.supervision.board;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * What has changed and is not taken in yet. Whoever notes it only notes it: many changes of one
 * thing become one.
 */
final class Touched {

  private final AtomicBoolean called = new AtomicBoolean();
  private final Runnable takeIn;
  private Set<UUID> conversations = new HashSet<>();
  private Set<UUID> agents = new HashSet<>();

  /**
   * @param takeIn called on a thread of its own some time after anything was noted
   */
  Touched(Runnable takeIn) {
    this.takeIn = takeIn;
  }

  void conversation(UUID id) {
    synchronized (this) {
      conversations.add(id);
    }
    call();
  }

  /** His presence or load. */
  void agent(UUID id) {
    synchronized (this) {
      agents.add(id);
    }
    call();
  }

  private void call() {
    if (called.compareAndSet(false, true)) {
      Thread.ofVirtual()
          .name("board")
          .start(() -> {
            called.set(false); // before the look, so that what is noted from now on calls again
            takeIn.run();
          });
    }
  }

  /** Takes what is noted out before it is looked at, for the same reason. */
  void drain(Consumer<UUID> conversation, Consumer<UUID> agent) {
    Set<UUID> changed;
    Set<UUID> moved;
    synchronized (this) {
      if (conversations.isEmpty() && agents.isEmpty()) {
        return;
      }
      changed = conversations;
      moved = agents;
      conversations = new HashSet<>();
      agents = new HashSet<>();
    }
    changed.forEach(conversation);
    moved.forEach(agent);
  }
}
