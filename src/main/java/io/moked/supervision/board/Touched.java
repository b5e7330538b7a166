package io.moked.supervision.board;

import java.util.Iterator;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * What has changed and is not taken in yet. Whoever notes it only notes it: many changes of one
 * thing become one.
 */
final class Touched {

  private final Set<UUID> conversations = ConcurrentHashMap.newKeySet();
  private final Set<UUID> agents = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean called = new AtomicBoolean();
  private final Runnable takeIn;

  /**
   * @param takeIn called on a thread of its own some time after anything was noted
   */
  Touched(Runnable takeIn) {
    this.takeIn = takeIn;
  }

  void conversation(UUID id) {
    conversations.add(id);
    call();
  }

  /** His presence or load. */
  void agent(UUID id) {
    agents.add(id);
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

  void drain(Consumer<UUID> conversation, Consumer<UUID> agent) {
    drain(conversations, conversation);
    drain(agents, agent);
  }

  private static void drain(Set<UUID> noted, Consumer<UUID> look) {
    for (Iterator<UUID> next = noted.iterator(); next.hasNext(); ) {
      UUID id = next.next();
      next.remove(); // before the look, for the same reason
      look.accept(id);
    }
  }
}
