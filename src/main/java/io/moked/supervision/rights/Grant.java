package io.moked.supervision.rights;

import io.moked.conversation.Verb;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/** What a supervision role gives, each within its own reach (docs/supervision.md, Rights). */
@EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
public enum Grant {
  /** To know that a conversation, or an agent, is there. Nothing else reaches further. */
  SEE,
  MONITOR,
  WHISPER,
  JOIN,
  TAKE_OVER,
  ASSIGN,
  TRANSFER,
  CONSULT,
  FORCE_CLOSE,
  /** To set an agent's presence. */
  PRESENCE,
  /** To read the audit. */
  AUDIT,
  /** To take the audit, or a list, out of the house. */
  EXPORT;

  /** What is needed to do {@code verb} to a conversation; ending a wrap-up is closing by force. */
  static Grant of(Verb verb) {
    return switch (verb) {
      case MONITOR -> MONITOR;
      case WHISPER -> WHISPER;
      case JOIN -> JOIN;
      case TAKE_OVER -> TAKE_OVER;
      case ASSIGN -> ASSIGN;
      case TRANSFER -> TRANSFER;
      case CONSULT -> CONSULT;
      case FORCE_CLOSE, CLOSE -> FORCE_CLOSE;
    };
  }
}
