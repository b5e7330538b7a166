package io.moked.live;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a client can say. In a customer's frames {@code of} is empty: he has one conversation. */
sealed interface ClientFrame {

  /** A customer says who he is. */
  record Token(String token) implements ClientFrame {}

  record Subscribe(String topic, @Nullable Long after, JsonNode frame) implements ClientFrame {}

  record Unsubscribe(String topic) implements ClientFrame {}

  /**
   * Nothing of it is checked yet: what is wrong is answered with the clientId. {@code audience} is
   * empty unless the client says who shall read it.
   */
  record Send(String of, String text, String audience, String clientId) implements ClientFrame {}

  /** {@code audience} is empty unless the client says who shall see it. */
  record Typing(String of, boolean on, String audience) implements ClientFrame {}

  record Seen(String of, long delivered, long read) implements ClientFrame {}

  /** An offer has appeared on the screen. */
  record Shown(UUID offerId) implements ClientFrame {}

  record Ping(long number) implements ClientFrame {}
}
