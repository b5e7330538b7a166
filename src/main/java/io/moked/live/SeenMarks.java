package io.moked.live;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/**
 * How far each side has received and read a conversation. Not worth the ledger: a restart forgets
 * it, and clients say it again when they come back.
 */
@Component
class SeenMarks {

  private static final int MOST_CONVERSATIONS = 20_000;
  private static final Seen NOTHING = new Seen(Place.START, Place.START);

  /** The two who talk. */
  @EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
  enum Side {
    CUSTOMER,
    AGENT
  }

  /** A place in the timeline, as staff and as the customer number it. */
  record Place(long seq, long publicSeq) {
    static final Place START = new Place(0, 0);

    long through(Lens lens) {
      return lens.isStaff() ? seq : publicSeq;
    }

    Place later(Place other) {
      return other.seq > seq ? other : this;
    }
  }

  /** How far one side is. What was read has been received. */
  record Seen(Place delivered, Place read) {
    Seen later(Seen other) {
      return new Seen(delivered.later(other.delivered).later(other.read), read.later(other.read));
    }
  }

  private final Cache<UUID, Map<Side, Seen>> marks =
      Caffeine.newBuilder()
          .maximumSize(MOST_CONVERSATIONS)
          .expireAfterAccess(Duration.ofDays(1))
          .build();

  /** Moves a side's marks forward, never back; empty if they stay where they were. */
  Optional<Seen> advance(UUID conversationId, Side side, Seen seen) {
    Map<Side, Seen> sides = marks.get(conversationId, _ -> new EnumMap<>(Side.class));
    synchronized (sides) {
      Seen before = sides.getOrDefault(side, NOTHING);
      Seen after = before.later(seen);
      sides.put(side, after);
      return after.equals(before) ? Optional.empty() : Optional.of(after);
    }
  }

  /** Where the sides are, as far as they have said. */
  Map<Side, Seen> of(UUID conversationId) {
    Map<Side, Seen> sides = marks.getIfPresent(conversationId);
    if (sides == null) {
      return Map.of();
    }
    synchronized (sides) {
      return Map.copyOf(sides);
    }
  }
}
