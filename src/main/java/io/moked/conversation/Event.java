package io.moked.conversation;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can happen to a conversation. Events with a place in the timeline are numbered
 * without gaps; a {@link Quiet} one changes the state and is seen only by supervisors, so that
 * watching leaves no trace in what the agent reads (S9, behaviour 3.1).
 */
public sealed interface Event {

  /** Changes who takes part, without a line in the timeline. */
  sealed interface Quiet extends Event {}

  /** The customer sees it, or something of it, in his own timeline. */
  sealed interface Public extends Event {}

  record Started(
      Channel channel,
      String subject,
      String language,
      Consent consent,
      Map<String, String> answers)
      implements Public {}

  /** The customer was told that talks may be monitored, in these words (S2). */
  record Notice(Map<String, String> texts) implements Public {}

  record Queued(Ref queue, QueueCause cause) implements Event {}

  record Offered(Offer offer) implements Event {}

  record Accepted(UUID offerId, OfferKind kind, Ref agent) implements Public {}

  record Rejected(UUID offerId, OfferKind kind, Ref agent) implements Event {}

  record TimedOut(UUID offerId, OfferKind kind, Ref agent) implements Event {}

  /** The question no longer stands, for instance because the talk ended meanwhile. */
  record Withdrawn(UUID offerId, OfferKind kind, Ref agent) implements Event {}

  record Message(String text, Audience audience, String clientId) implements Event {}

  /** Somebody came in a mode that others see, or changed to it. */
  record Joined(Ref participant, Mode mode) implements Event {}

  record Left(Ref participant, Mode mode) implements Event {}

  record WatchStarted(Ref participant) implements Quiet {}

  record WatchEnded(Ref participant) implements Quiet {}

  record Parked() implements Event {}

  record Resumed() implements Event {}

  record CustomerConnection(boolean connected) implements Event {}

  record Ended(Reason reason) implements Public {}

  record Closed(Reason reason) implements Public {}

  record ForceCloseAnnounced(Ref by, String reason, @Nullable String message, Instant dueAt)
      implements Event {}

  record ForceCloseUndone(Ref by) implements Event {}

  record ForceClosed(Ref by, String reason, @Nullable String message) implements Public {}
}
