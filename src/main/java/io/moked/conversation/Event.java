package io.moked.conversation;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

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

  /** JSON's null, read back, is nothing again. */
  private static @Nullable JsonNode present(@Nullable JsonNode why) {
    return why == null || why.isNull() ? null : why;
  }

  record Started(
      Channel channel,
      String subject,
      String language,
      Consent consent,
      Map<String, String> answers)
      implements Public {}

  /** The customer was told that talks may be monitored, in these words (S2). */
  record Notice(Map<String, String> texts) implements Public {}

  /**
   * It waits in a queue.
   *
   * @param why how the rules came to it, for whoever asks; null if somebody decided
   */
  record Queued(Ref queue, QueueCause cause, @Nullable JsonNode why) implements Event {
    public Queued {
      why = present(why);
    }

    public Queued(Ref queue, QueueCause cause) {
      this(queue, cause, null);
    }
  }

  /**
   * An agent is asked.
   *
   * @param why how the router came to him, for whoever asks; null if somebody decided
   */
  record Offered(Offer offer, @Nullable JsonNode why) implements Event {
    public Offered {
      why = present(why);
    }

    public Offered(Offer offer) {
      this(offer, null);
    }
  }

  /** The offer is on the agent's screen. */
  record OfferShown(UUID offerId) implements Quiet {}

  /** The offer never appeared on the agent's screen, so somebody else is asked. */
  record Undelivered(UUID offerId, OfferKind kind, Ref agent) implements Event {}

  /** Declined so often that it is offered to nobody by itself any more. */
  record SetAside(int declines) implements Event {}

  record Accepted(UUID offerId, OfferKind kind, Ref agent) implements Public {}

  record Rejected(UUID offerId, OfferKind kind, Ref agent) implements Event {}

  record TimedOut(UUID offerId, OfferKind kind, Ref agent) implements Event {}

  /** The question no longer stands, for instance because the talk ended meanwhile. */
  record Withdrawn(UUID offerId, OfferKind kind, Ref agent) implements Event {}

  record Message(String text, Audience audience, String clientId) implements Event {}

  /**
   * Somebody came in a mode that others see, or changed to it.
   *
   * @param visibility of who was asked for advice; else null
   */
  record Joined(Ref participant, Mode mode, @Nullable Visibility visibility) implements Event {
    public Joined(Ref participant, Mode mode) {
      this(participant, mode, null);
    }
  }

  record Left(Ref participant, Mode mode, @Nullable Visibility visibility) implements Event {
    public Left(Ref participant, Mode mode) {
      this(participant, mode, null);
    }
  }

  record WatchStarted(Ref participant) implements Quiet {}

  record WatchEnded(Ref participant) implements Quiet {}

  record Parked() implements Event {}

  record Resumed() implements Event {}

  record CustomerConnection(boolean connected) implements Event {}

  /**
   * The talk is over.
   *
   * @param heldUntil how long its units stay taken; null as long as wrap-up lasts (behaviour 2.4)
   */
  record Ended(Reason reason, @Nullable Instant heldUntil) implements Public {
    public Ended(Reason reason) {
      this(reason, null);
    }
  }

  /** Wrap-up goes on, and its units are free again. */
  record UnitsReleased() implements Event {}

  /** The customer is told something in the workstream's own words. */
  record Automated(Trigger trigger, String text) implements Public {}

  record Closed(Reason reason) implements Public {}

  record ForceCloseAnnounced(Ref by, String reason, @Nullable String message, Instant dueAt)
      implements Event {}

  record ForceCloseUndone(Ref by) implements Event {}

  record ForceClosed(Ref by, String reason, @Nullable String message) implements Public {}
}
