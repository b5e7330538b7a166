package io.moked.bench;

import io.moked.conversation.Command;
import io.moked.conversation.Conversations;
import io.moked.conversation.Offer;
import io.moked.conversation.Request;
import io.moked.conversation.Who;
import io.moked.ledger.Actor;
import io.moked.ledger.Overloaded;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The agents' screens: each says of an offer that it has appeared, before the offer counts as lost
 * and goes to somebody else.
 */
final class Screens implements AutoCloseable {

  /** Late enough to stay out of a rush, and early enough for the receipt. */
  private static final long DELAY_NANOS = TimeUnit.SECONDS.toNanos(6);

  private static final int LOOK_EVERY_MILLIS = 100;

  private record Shown(UUID conversation, Offer offer, long at) {}

  private final Conversations conversations;
  private final Queue<Shown> pending = new ConcurrentLinkedQueue<>();
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("screens").daemon().factory());

  Screens(Conversations conversations) {
    this.conversations = conversations;
    var _ =
        thread.scheduleWithFixedDelay(
            this::look, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
  }

  void show(UUID conversation, Offer offer) {
    pending.add(new Shown(conversation, offer, System.nanoTime()));
  }

  boolean allShown() {
    return pending.isEmpty();
  }

  private void look() {
    try {
      for (Shown next = pending.peek(); isDue(next); next = pending.peek()) {
        show(next);
        pending.remove();
      }
    } catch (Overloaded e) {
      // The ledger takes no more for now; the next look tries again.
    }
  }

  private static boolean isDue(@Nullable Shown shown) {
    return shown != null && System.nanoTime() - shown.at() > DELAY_NANOS;
  }

  private void show(Shown shown) {
    Offer offer = shown.offer();
    var agent = new Actor(Actor.Kind.AGENT, offer.agent().id(), offer.agent().name(), null);
    var command = new Command.OfferShown(offer.id());
    var _ =
        conversations.submit(
            new Request(shown.conversation(), new Who(agent, Who.Rights.NONE, false), command));
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
