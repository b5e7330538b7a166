package io.moked.conversation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A command with its sender.
 *
 * @param expectedVersion the version that the sender saw; null if any will do
 */
public record Request(
    UUID conversationId, Who who, Command command, @Nullable Long expectedVersion) {

  public Request(UUID conversationId, Who who, Command command) {
    this(conversationId, who, command, null);
  }

  /** What makes a repeated request the same one; null if repeating it is refused by the state. */
  @Nullable String idempotencyKey() {
    return command instanceof Command.Say say
        ? (who.isCustomer() ? "customer" : String.valueOf(who.actor().id())) + "/" + say.clientId()
        : null;
  }
}
