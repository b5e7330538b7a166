package io.moked.ledger;

import io.moked.language.Names;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/**
 * Who did something, as it is written down for ever: the name is kept as it was at that moment.
 *
 * @param id null for {@link Kind#SYSTEM} and for customers, who are known by their conversation
 */
public record Actor(Kind kind, @Nullable UUID id, String name, @Nullable Names names) {

  /** The seat somebody acted from. */
  @EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
  public enum Kind {
    CUSTOMER,
    AGENT,
    SUPERVISOR,
    BOT,
    SYSTEM
  }

  /** Timers, the router and everything else that no person did. */
  public static final Actor SYSTEM = new Actor(Kind.SYSTEM, null, "Moked", null);
}
