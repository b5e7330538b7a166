package io.moked.workforce;

import io.moked.language.Names;
import io.moked.ledger.Actor;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** An agent without a database. */
final class SomeAgent {

  /** Noon in Jerusalem, two hours ahead of UTC in winter. */
  static final Instant MONDAY = Instant.parse("2026-01-05T10:00:00Z");

  private static final ZoneId JERUSALEM = ZoneId.of("Asia/Jerusalem");

  static final PresenceRules RULES = PresenceRules.usual(JERUSALEM);
  static final PresenceRules WITHOUT_LOAD =
      new PresenceRules(false, null, null, Duration.ofSeconds(150), JERUSALEM);
  static final PresenceRules STRICT =
      new PresenceRules(
          true, Presence.INACTIVE, Presence.DO_NOT_DISTURB, Duration.ofSeconds(150), JERUSALEM);

  private SomeAgent() {}

  /** Available, with 100 units. */
  static Agent roomy() {
    return with(Capacity.of(100));
  }

  static Agent with(Capacity capacity) {
    return with(capacity, null);
  }

  static Agent with(Capacity capacity, PresenceChoice usual) {
    return new Agent(
        new UUID(0, 7),
        "Avi",
        new Names("Avi", "אבי"),
        true,
        false,
        Map.of(),
        capacity,
        Standing.chosen(PresenceChoice.of(Presence.AVAILABLE), Actor.SYSTEM, MONDAY),
        usual,
        1);
  }

  /**
   * @param profiles used/limit each, {@code !} if it blocks, {@code @} if it ends with the day
   */
  static Capacity capacity(int total, String profiles) {
    var loads = new HashMap<UUID, ProfileLoad>();
    for (String profile : profiles.split(" ")) {
      String[] numbers = profile.replaceAll("[!@]", "").split("/");
      loads.put(
          profile(loads.size() + 1),
          new ProfileLoad(
              Integer.parseInt(numbers[1]),
              null,
              Integer.parseInt(numbers[0]),
              profile.contains("@"),
              profile.contains("!"),
              true,
              0,
              null));
    }
    return new Capacity(total, 0, loads, null, null);
  }

  /** The n-th profile, counted from 1. */
  static UUID profile(int n) {
    return new UUID(1, n);
  }
}
