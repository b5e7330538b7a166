package io.moked.routing;

import io.moked.routing.floor.Floor;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How far those who wait are from being served. */
@Component
public class Places {

  /**
   * Somebody's place in his queue. Times in seconds are null while too few have been served to say.
   *
   * @param position 1 is next
   * @param ahead how many come before him
   * @param low with {@code high} where eight of ten should find themselves
   */
  public record Place(
      int position, int ahead, @Nullable Long low, @Nullable Long likely, @Nullable Long high) {}

  private final Matcher matcher;
  private final WaitEstimates estimates;

  Places(Matcher matcher, WaitEstimates estimates) {
    this.matcher = matcher;
    this.estimates = estimates;
  }

  /**
   * The places of those of {@code conversations} that wait to be offered; one question to the
   * matcher for all of them.
   *
   * @param conversations with the queue that each waits in
   */
  public CompletableFuture<Map<UUID, Place>> of(Map<UUID, UUID> conversations) {
    return matcher
        .ask(floor -> ahead(floor, conversations.keySet()))
        .thenApply(ahead -> {
          var places = new HashMap<UUID, Place>();
          ahead.forEach((id, count) -> {
            UUID queue = conversations.get(id);
            if (queue != null) {
              places.put(id, place(queue, count));
            }
          });
          return places;
        });
  }

  private static Map<UUID, Integer> ahead(Floor floor, Collection<UUID> ids) {
    var ahead = new HashMap<UUID, Integer>();
    for (UUID id : ids) {
      OptionalInt position = floor.position(id);
      position.ifPresent(count -> ahead.put(id, count));
    }
    return ahead;
  }

  private Place place(UUID queue, int ahead) {
    return estimates
        .of(queue, ahead)
        .map(wait -> new Place(ahead + 1, ahead, wait.low(), wait.likely(), wait.high()))
        .orElseGet(() -> new Place(ahead + 1, ahead, null, null, null));
  }
}
