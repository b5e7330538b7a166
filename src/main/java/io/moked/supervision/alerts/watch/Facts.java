package io.moked.supervision.alerts.watch;

import io.moked.conversation.Conversation;
import io.moked.conversation.Phase;
import io.moked.conversation.QueueCause;
import io.moked.conversation.Ref;
import io.moked.ledger.Actor;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What of a conversation matters here. Equal, if nothing that matters has changed; when something
 * was said is no part of it, only who has the last word.
 *
 * @param waitsSince since when the customer waits for somebody to talk to; null if he does not
 * @param talksSince since when his agent can talk to him; null if he can't
 * @param lastWord who spoke last; null if nobody has
 */
record Facts(
    UUID id,
    UUID queueId,
    Phase phase,
    boolean messaging,
    String language,
    @Nullable UUID agentId,
    @Nullable Instant waitsSince,
    @Nullable Instant talksSince,
    Actor.@Nullable Kind lastWord) {

  static Facts of(Conversation it) {
    Conversation.LastMessage last = it.lastMessage();
    return new Facts(
        it.id(),
        it.queue().id(),
        it.phase(),
        it.channel().isMessaging(),
        it.language(),
        it.owner().map(Ref::id).orElse(null),
        waitsSince(it),
        talksSince(it),
        last == null ? null : last.by());
  }

  /**
   * A wait goes on through every queue that the conversation is sent to. Who was parked, or had an
   * agent, begins to wait when he comes back to a queue.
   */
  private static @Nullable Instant waitsSince(Conversation it) {
    if (it.phase() != Phase.OPEN && it.phase() != Phase.OFFERED) {
      return null;
    }
    QueueCause cause = it.routing().cause();
    boolean cameBack =
        cause == QueueCause.CUSTOMER_WROTE
            || cause == QueueCause.AGENT_LOST
            || cause == QueueCause.RELEASED
            || cause == QueueCause.TRANSFERRED;
    Instant waiting = it.times().waitingSince();
    return cameBack || waiting == null ? it.routing().queuedAt() : waiting;
  }

  private static @Nullable Instant talksSince(Conversation it) {
    if (it.phase() != Phase.TALKING) {
      return null;
    }
    return Stream.of(it.times().handlingSince(), it.times().assignedAt())
        .filter(at -> at != null)
        .max(Instant::compareTo)
        .orElse(it.times().createdAt());
  }

  boolean isCustomersTurnOver() {
    return lastWord == null || lastWord == Actor.Kind.CUSTOMER;
  }
}
