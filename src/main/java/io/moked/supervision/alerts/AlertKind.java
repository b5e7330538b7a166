package io.moked.supervision.alerts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/** Why somebody should look. */
@EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
public enum AlertKind {
  /** A conversation went to the fallback queue: no rule placed it, or its queue has no members. */
  FALLBACK(false, false),
  /** A queue could not serve and handed conversations on. */
  OVERFLOW(false, false),
  /** A queue could not serve, and conversations ended for it. */
  OVERFLOW_ENDED(false, false),
  /** A conversation was declined so often that only a person decides. */
  SET_ASIDE(false, true),
  /** A customer has waited too long for an agent. */
  LONG_WAIT(true, true),
  /** An agent has not answered his customer for too long. */
  AGENT_SILENCE(true, true),
  /** A customer is unhappy, or has said something grave. */
  SENTIMENT(true, true),
  /** Conversations wait in a queue, and none of its agents is there to take them. */
  EMPTY_QUEUE(true, true),
  /** An agent misses one offer after the other. */
  MISSED_OFFERS(true, true);

  private final boolean ruled;
  private final boolean lasting;

  AlertKind(boolean ruled, boolean lasting) {
    this.ruled = ruled;
    this.lasting = lasting;
  }

  /** Whether administrators lay down when it is raised. */
  public boolean isRuled() {
    return ruled;
  }

  /** Whether its cause goes on for a while, and ends. */
  public boolean isLasting() {
    return lasting;
  }

  /** As in JSON and in the database: {@code long-wait}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind of this name, if there is one. */
  public static Optional<AlertKind> of(String wire) {
    return Arrays.stream(values()).filter(kind -> kind.wire().equals(wire)).findFirst();
  }
}
