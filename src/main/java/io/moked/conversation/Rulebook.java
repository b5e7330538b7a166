package io.moked.conversation;

import io.moked.workforce.Presence;
import io.moked.workforce.PresenceRules;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.EnumNaming;

/** What the organisation has laid down, as decisions need it. One rulebook never changes. */
public interface Rulebook {

  /** The terms of a workstream; empty if there is none of that id. */
  Optional<Terms> workstream(UUID id);

  /** A queue; empty if there is none of that id. */
  Optional<QueueTerms> queue(UUID id);

  /** Where a conversation that begins goes, and what it asks for; empty without its workstream. */
  Optional<Placement> place(UUID conversationId, Command.Start start, Instant now);

  /** What its queue's rules say of a conversation that waits in it; empty: it goes on waiting. */
  Optional<Overflow> overflow(Conversation waiting, Instant now);

  /**
   * When {@link #overflow} is to be asked next, from {@code now} on, for reasons of time alone;
   * what is before {@code now} is due.
   */
  Optional<Instant> overflowAt(Conversation waiting, Instant now);

  /** How presences change by themselves (behaviour 4.6). */
  PresenceRules presences();

  /** Whether whoever looks into a conversation must say why (G2). */
  LookReason lookReason();

  /**
   * Which agent of a queue is asked for advice next: present, free first, by lot among equals.
   *
   * @param not who takes part, or was asked already
   */
  Optional<Ref> adviser(Conversation conversation, UUID queueId, Set<UUID> not);

  /** How long a queue's agents are asked for advice, in all. */
  Duration consultTime(UUID queueId);

  /** Whether a switch is on (S5). */
  boolean isOn(Verb.Switch which);

  /**
   * How a workstream's conversations are handled.
   *
   * @param allowedPresences in which presences agents are offered them
   * @param offers how long an offer stands, and how often it is made
   * @param customerAway after how long a lost customer is given up
   * @param autoClose how long nothing may happen in a state; null is for ever
   * @param wrapUp how long an ended talk keeps its units
   * @param pickable agents may take what waits
   * @param messages what customers are told when, by language
   */
  record Terms(
      Ref ref,
      Set<Presence> allowedPresences,
      OfferTerms offers,
      Duration customerAway,
      MonitoringPolicy monitoring,
      AutoClose autoClose,
      WrapUp wrapUp,
      boolean pickable,
      Map<Trigger, Map<String, String>> messages) {}

  /**
   * How offers are made.
   *
   * @param time how long an offer stands
   * @param receipt how long the router waits for the offer to appear on the agent's screen
   * @param mostDeclines after so many, in all, only a person decides
   */
  record OfferTerms(Duration time, Duration receipt, int mostDeclines) {}

  /**
   * How long an ended talk keeps its units (behaviour 2.4).
   *
   * @param seconds with {@code TIMED}; else null
   */
  record WrapUp(@NotNull Block block, @Nullable Integer seconds) {

    /** Whether, and how long. */
    @EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
    public enum Block {
      ALWAYS,
      NEVER,
      TIMED
    }

    public static final WrapUp USUAL = new WrapUp(Block.ALWAYS, null);

    /** When the units of a talk that ended at {@code end} are free; null with the wrap-up. */
    @Nullable Instant heldUntil(Instant end) {
      return switch (block) {
        case ALWAYS -> null;
        case NEVER -> end;
        case TIMED -> end.plusSeconds(seconds == null ? 0 : seconds);
      };
    }
  }

  /**
   * What becomes of a conversation whose queue can't serve it (behaviour 4.7).
   *
   * @param queue where it goes; null: it ends
   * @param cause why it goes there
   */
  record Overflow(@Nullable Ref queue, QueueCause cause, @Nullable JsonNode why) {}

  /** Idle times per state (behaviour 2.3); null is never. */
  record AutoClose(
      @Nullable Duration open,
      @Nullable Duration active,
      @Nullable Duration wrapUp,
      @Nullable Duration waiting) {

    @Nullable Duration in(State state) {
      return switch (state) {
        case OPEN -> open;
        case ACTIVE -> active;
        case WRAP_UP -> wrapUp;
        case WAITING -> waiting;
        case CLOSED -> null;
      };
    }
  }

  /**
   * A queue as a target.
   *
   * @param signedIn how many of its members are there now, by their presence
   * @param open by its operating hours
   */
  record QueueTerms(Ref ref, QueueType type, Set<UUID> members, int signedIn, boolean open) {

    /** Somebody is there who could take a conversation. */
    boolean isServed() {
      return open && signedIn > 0;
    }
  }
}
