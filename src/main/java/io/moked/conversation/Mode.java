package io.moked.conversation;

import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/** How somebody takes part (G4: monitor, whisper, joined are the supervisor's ladder). */
@EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
public enum Mode {
  /** Owns the conversation. */
  PRIMARY,
  /** Helps without owning; costs no capacity. */
  CONSULT,
  /** Watches; neither agent nor customer sees him. */
  MONITOR,
  /** Writes to the agent only; the customer does not know. */
  WHISPER,
  /** Takes part before everybody (S10). */
  JOINED
}
