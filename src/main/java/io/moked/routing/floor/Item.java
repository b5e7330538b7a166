package io.moked.routing.floor;

import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A conversation that waits.
 *
 * @param declines how often each agent said no, or nothing
 * @param mostDeclines after so many the same agent is not asked again
 * @param preferred who gets it if he may be asked: its last agent
 * @param keeps whether the preferred one gets it before everybody else's turn, whatever his load
 *     and presence, as soon as he is there
 */
public record Item(
    UUID id,
    Demand demand,
    Turn turn,
    Map<UUID, Integer> declines,
    int mostDeclines,
    @Nullable UUID preferred,
    boolean keeps)
    implements Comparable<Item> {

  private static final Comparator<Item> ORDER =
      Comparator.comparing(Item::turn).thenComparing(Item::id);

  int declinesOf(UUID agent) {
    return declines.getOrDefault(agent, 0);
  }

  /** Whether {@code agent} may still be asked. */
  boolean mayAsk(UUID agent) {
    return declinesOf(agent) < mostDeclines;
  }

  /** The agent who gets it before everybody else's turn once he is there. */
  @Nullable UUID keptFor() {
    return keeps && preferred != null && mayAsk(preferred) ? preferred : null;
  }

  @Override
  public int compareTo(Item other) {
    return ORDER.compare(this, other);
  }
}
