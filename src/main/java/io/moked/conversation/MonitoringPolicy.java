package io.moked.conversation;

import java.util.Map;

/**
 * What customers are told and asked before anybody looks (S2).
 *
 * @param notice text per language
 * @param showWatchers agents see who is monitoring them
 */
public record MonitoringPolicy(Demand consent, Map<String, String> notice, boolean showWatchers) {

  /** What is needed before the content may be looked at. */
  @tools.jackson.databind.annotation.EnumNaming(
      tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy.class)
  public enum Demand {
    OFF,
    NOTICE,
    REQUIRED
  }

  /** Nothing is said and nothing asked. */
  public static final MonitoringPolicy OFF = new MonitoringPolicy(Demand.OFF, Map.of(), false);

  /** Whether the content may be looked at, given what the customer said. */
  boolean permits(Consent consent) {
    return this.consent != Demand.REQUIRED || consent == Consent.GIVEN;
  }
}
