package io.moked.conversation.view;

import io.moked.conversation.Call;
import io.moked.conversation.Channel;
import io.moked.conversation.Consent;
import io.moked.conversation.Conversation;
import io.moked.conversation.Mode;
import io.moked.conversation.OfferKind;
import io.moked.conversation.Reason;
import io.moked.conversation.Ref;
import io.moked.conversation.State;
import io.moked.language.Names;
import io.moked.workforce.Presence;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A conversation's head as staff see it.
 *
 * @param agent who owns it, or is asked to as the first; null while it is open
 * @param setAside declined so often that only a person decides now
 * @param waitSeconds at the moment of this view; it grows while the customer waits
 * @param handleSeconds at the moment of this view; it grows while somebody works on it
 */
public record ConversationView(
    UUID id,
    Channel channel,
    State state,
    Reason reason,
    String subject,
    String language,
    CustomerRef customer,
    Ref queue,
    Ref workstream,
    @Nullable AgentRef agent,
    List<ParticipantView> participants,
    @Nullable OfferView offer,
    @Nullable ForceCloseView forceClose,
    @Nullable Call call,
    Sentiment sentiment,
    int units,
    int excessUnits,
    Consent consent,
    int priority,
    boolean setAside,
    Instant createdAt,
    long waitSeconds,
    long handleSeconds,
    Conversation.@Nullable LastMessage lastMessage,
    long lastSeq,
    long version) {

  /** Who writes from outside. */
  public record CustomerRef(UUID id, String name, boolean connected) {}

  /** An agent with his presence and load as they are now, in units. */
  public record AgentRef(
      UUID id,
      String name,
      @Nullable Names names,
      boolean human,
      Presence presence,
      int unitsUsed,
      int unitsTotal) {}

  /** A member of staff in the conversation. */
  public record ParticipantView(
      UUID id, String name, @Nullable Names names, Mode mode, Instant since) {}

  /** The question that stands. */
  public record OfferView(
      UUID id,
      UUID conversationId,
      OfferKind kind,
      AgentRef agent,
      @Nullable Ref by,
      Instant offeredAt,
      Instant expiresAt,
      @Nullable Instant shownAt,
      int units,
      int excessUnits) {}

  /** A force close in its seconds of grace. */
  public record ForceCloseView(Ref by, String reason, Instant dueAt) {}

  /**
   * How the customer feels, over his last messages.
   *
   * @param value -1 to 1; null with the level {@code unknown}, which is not neutral
   * @param trend {@code rising}, {@code falling} or {@code steady}
   * @param messages of how many messages it is made
   */
  public record Sentiment(@Nullable Double value, String level, String trend, int messages) {
    public static final Sentiment UNKNOWN = new Sentiment(null, "unknown", "steady", 0);
  }
}
