package io.moked.conversation;

import io.moked.workforce.Presence;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the organisation has laid down, as decisions need it. One rulebook never changes. */
public interface Rulebook {

  /** The terms of a workstream; empty if there is none of that id. */
  Optional<Terms> workstream(UUID id);

  /** A queue; empty if there is none of that id. */
  Optional<QueueTerms> queue(UUID id);

  /** Whether a switch is on (S5). */
  boolean isOn(Verb.Switch which);

  /**
   * How a workstream's conversations are handled.
   *
   * @param queueId where they begin
   * @param units what one takes of an agent's capacity
   * @param allowedPresences in which presences agents are offered them
   * @param offerTime how long an offer stands
   * @param customerAway after how long a lost customer is given up
   * @param autoClose how long nothing may happen in a state; null is for ever
   */
  record Terms(
      Ref ref,
      UUID queueId,
      int units,
      Set<Presence> allowedPresences,
      Duration offerTime,
      Duration customerAway,
      MonitoringPolicy monitoring,
      AutoClose autoClose) {}

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
