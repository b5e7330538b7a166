package io.moked.conversation;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a consultant.
 *
 * @param note what he should know before he answers
 * @param search how far the way through a queue has come; null if he was chosen by name
 */
public record Advice(Visibility visibility, @Nullable String note, @Nullable Search search) {

  /** The longest {@code note}, in characters. */
  public static final int LONGEST_NOTE = 1000;

  /**
   * The agents of a queue are asked in turn.
   *
   * @param id of the first offer: the same for the whole way
   * @param until when nobody is asked any more
   * @param asked who has been, the one who is asked now among them
   */
  public record Search(UUID id, Ref queue, Instant until, Set<UUID> asked) {

    Search asking(UUID agentId) {
      var all = new HashSet<>(asked);
      all.add(agentId);
      return new Search(id, queue, until, Set.copyOf(all));
    }
  }

  Advice asking(Search next) {
    return new Advice(visibility, note, next);
  }
}
