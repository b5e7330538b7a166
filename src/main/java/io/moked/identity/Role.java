package io.moked.identity;

import java.util.Locale;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/** What somebody is there for; a person may hold several. */
@EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
public enum Role {
  /** Sets the contact centre up: people, queues, workstreams, switches. */
  ADMINISTRATOR,
  /** Watches over the conversations of others. */
  SUPERVISOR,
  /** Talks to customers. */
  AGENT,
  /** For programs. A conversation can't be assigned to its holder (S14). */
  API_ACCESS;

  /** As in JSON and in the database: {@code api-access}. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Role ofTag(String tag) {
    return valueOf(tag.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
