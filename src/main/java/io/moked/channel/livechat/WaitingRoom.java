package io.moked.channel.livechat;

import io.moked.conversation.Change;
import io.moked.conversation.Conversation;
import io.moked.conversation.Conversations;
import io.moked.conversation.State;
import io.moked.conversation.view.Ongoing;
import io.moked.live.Delays;
import io.moked.live.WaitingPlaces;
import io.moked.routing.Places;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells customers who wait, and look, where they stand. A queue in which somebody came or went is
 * looked at once a moment later, for all its lookers together; where nobody looks, or nothing
 * happens, there is no work.
 */
@Component
class WaitingRoom implements WaitingPlaces {

  /**
   * Faster than anybody reads, and slow enough that a busy queue costs no more than a quiet one.
   */
  private static final Duration MOMENT = Duration.ofSeconds(1);

  private static final int PATIENCE_SECONDS = 5;

  /** Somebody who looks, and what he was told last. */
  private static final class Looker {
    final Consumer<Object> listener;
    volatile @Nullable Waiting told;

    Looker(Consumer<Object> listener) {
      this.listener = listener;
    }

    void tell(Waiting waiting) {
      boolean hasNoneStill = told == null && waiting.equals(Waiting.NOT);
      if (!hasNoneStill && !waiting.equals(told)) {
        told = waiting;
        listener.accept(waiting);
      }
    }
  }

  private final Map<UUID, List<Looker>> lookers = new ConcurrentHashMap<>();
  private final Set<UUID> stirred = ConcurrentHashMap.newKeySet();
  private final Ongoing ongoing;
  private final Places places;
  private final Delays delays;

  WaitingRoom(Ongoing ongoing, Conversations conversations, Places places, Delays delays) {
    this.ongoing = ongoing;
    this.places = places;
    this.delays = delays;
    var _ = conversations.changes().follow(this::changed);
  }

  private void changed(Change change) {
    boolean waited = change.before().state() == State.OPEN;
    boolean waits = change.after().state() == State.OPEN;
    UUID from = change.before().queue().id();
    UUID to = change.after().queue().id();
    boolean aside = change.before().routing().setAside() != change.after().routing().setAside();
    boolean same = waited == waits && from.equals(to) && !aside;
    if (lookers.isEmpty() || same) {
      return;
    }
    if (waited) {
      stir(from);
    }
    if (waits) {
      stir(to);
    }
  }

  private void stir(UUID queueId) {
    if (stirred.add(queueId)) {
      delays.after(
          MOMENT,
          () -> {
            stirred.remove(queueId);
            look(queueId);
          });
    }
  }

  private void look(UUID queueId) {
    var waiting = new HashMap<UUID, UUID>();
    for (UUID id : lookers.keySet()) {
      ongoing
          .find(id)
          .filter(it -> it.state() == State.OPEN && it.queue().id().equals(queueId))
          .ifPresent(it -> waiting.put(id, queueId));
    }
    if (!waiting.isEmpty()) {
      var _ =
          places
              .of(waiting)
              .thenAccept(found -> waiting.keySet().forEach(id -> tell(id, found.get(id))));
    }
  }

  private void tell(UUID id, Places.@Nullable Place place) {
    Waiting waiting = Waiting.of(place);
    lookers.getOrDefault(id, List.of()).forEach(looker -> looker.tell(waiting));
  }

  @Override
  public Runnable watch(UUID conversationId, Consumer<Object> listener) {
    var looker = new Looker(listener);
    lookers.compute(
        conversationId,
        (_, all) -> {
          List<Looker> both = all == null ? new CopyOnWriteArrayList<>() : all;
          both.add(looker);
          return both;
        });
    ongoing
        .find(conversationId)
        .filter(it -> it.state() == State.OPEN)
        .ifPresent(it -> stir(it.queue().id()));
    return () ->
        lookers.computeIfPresent(
            conversationId,
            (_, all) -> {
              all.remove(looker);
              return all.isEmpty() ? null : all;
            });
  }

  /** Where somebody stands now. */
  Waiting of(Conversation conversation) {
    if (conversation.state() != State.OPEN) {
      return Waiting.NOT;
    }
    UUID id = conversation.id();
    Map<UUID, Places.Place> found =
        places
            .of(Map.of(id, conversation.queue().id()))
            .completeOnTimeout(Map.of(), PATIENCE_SECONDS, TimeUnit.SECONDS)
            .join();
    return Waiting.of(found.get(id));
  }
}
