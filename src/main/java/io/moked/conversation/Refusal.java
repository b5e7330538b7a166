package io.moked.conversation;

import java.util.Locale;
import java.util.Map;

/**
 * Why a command is not carried out: a value, not an exception.
 *
 * @param details fields for the caller besides the code, such as {@code excessUnits}
 */
public record Refusal(Code code, Map<String, Object> details) {

  /** The codes of the contract; programs depend on their names. */
  public enum Code {
    WRONG_STATE,
    ALREADY_ASSIGNED,
    OWN_CONVERSATION,
    SWITCH_OFF,
    NO_RIGHT,
    NO_CONSENT,
    API_ACCESS_ROLE,
    CHANNEL_NOT_SUPPORTED,
    ELEVATED_TO_CALL,
    NOT_A_HUMAN_AGENT,
    PRESENCE_NOT_ALLOWED,
    CAPACITY_EXCEEDED,
    NOT_IN_QUEUE,
    QUEUE_TYPE_MISMATCH,
    SAME_QUEUE,
    EMPTY_QUEUE,
    ALREADY_CLOSED,
    OFFER_GONE,
    STALE_VERSION,
    NOT_A_PARTICIPANT,
    /** As many advise, or are asked to, as may. */
    TOO_MANY_CONSULTANTS,
    /** Its workstream does not let agents pick. */
    NOT_PICKABLE,
    /** Whoever looks must say why. */
    REASON_REQUIRED,
    /** There is no such conversation, agent or queue. */
    NOT_FOUND;

    /** As it is written in answers: {@code wrong-state}. */
    public String wire() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  static Refusal of(Code code) {
    return new Refusal(code, Map.of());
  }

  static Refusal of(Code code, String field, Object value) {
    return new Refusal(code, Map.of(field, value));
  }
}
