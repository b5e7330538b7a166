package io.moked.conversation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which conversations a list wants; an empty list of values is no condition.
 *
 * @param after the last one of the page before; null for the first page
 * @param limit 1 to 200
 */
public record ConversationQuery(
    List<State> states,
    List<UUID> queues,
    List<UUID> agents,
    List<Channel> channels,
    List<String> sentiments,
    String text,
    Sight sight,
    boolean newestFirst,
    @Nullable Place after,
    int limit) {

  /** What one person's list may hold: what he sees by right, and what he takes part in. */
  public record Sight(Scope scope, UUID staffId) {}

  /** A place in the order of creation. */
  public record Place(Instant createdAt, UUID id) {}
}
