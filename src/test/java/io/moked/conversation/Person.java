package io.moked.conversation;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.moked.language.Names;
import io.moked.ledger.Actor;
import io.moked.workforce.Agent;
import io.moked.workforce.Capacity;
import io.moked.workforce.Presence;
import io.moked.workforce.PresenceChoice;
import io.moked.workforce.Standing;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The cast of the tests. */
enum Person {
  AVI("אבי", Actor.Kind.AGENT),
  NOA("נועה", Actor.Kind.AGENT),
  MAYA("מאיה", Actor.Kind.AGENT),
  /** Works in Sales, not in Support. */
  TOM("תום", Actor.Kind.AGENT),
  ROBO("רובו", Actor.Kind.BOT),
  /** A supervisor who has an agent's seat too. */
  DANA("דנה", Actor.Kind.SUPERVISOR),
  /** A supervisor without a seat. */
  RAMI("רמי", Actor.Kind.SUPERVISOR),
  /** A supervisor who also holds the role for programs. */
  API("מתכנת", Actor.Kind.SUPERVISOR),
  CUSTOMER("לקוח", Actor.Kind.CUSTOMER),
  /** Timers and the router. */
  MOKED("מוקד", Actor.Kind.SYSTEM);

  static final int CAPACITY = 100;

  private final String hebrew;
  private final Actor.Kind kind;

  Person(String hebrew, Actor.Kind kind) {
    this.hebrew = hebrew;
    this.kind = kind;
  }

  UUID id() {
    return UUID.nameUUIDFromBytes(name().getBytes(UTF_8));
  }

  Names names() {
    return new Names(english(), hebrew);
  }

  private String english() {
    return name().charAt(0) + name().substring(1).toLowerCase(java.util.Locale.ROOT);
  }

  Actor actor() {
    return switch (kind) {
      case SYSTEM -> Actor.SYSTEM;
      case CUSTOMER -> Who.customer(english()).actor();
      case AGENT, SUPERVISOR, BOT -> new Actor(kind, id(), english(), names());
    };
  }

  Ref ref() {
    return new Ref(id(), english(), names());
  }

  /** Supervisors may do everything, everywhere; others have what is theirs. */
  Who who() {
    boolean supervisor = kind == Actor.Kind.SUPERVISOR;
    return new Who(actor(), supervisor ? (_, _) -> true : Who.Rights.NONE, this == API);
  }

  /** Has an agent's seat, and so presence and load. */
  boolean isSeated() {
    return kind == Actor.Kind.AGENT || kind == Actor.Kind.BOT || this == DANA || this == API;
  }

  static Stream<Person> seated() {
    return Arrays.stream(values()).filter(Person::isSeated);
  }

  Agent seat(int capacity, Instant now) {
    boolean human = kind != Actor.Kind.BOT;
    return new Agent(
        id(),
        english(),
        names(),
        human,
        this == API,
        Map.of(),
        Capacity.of(capacity),
        Standing.chosen(PresenceChoice.of(Presence.AVAILABLE), actor(), now),
        null,
        1);
  }
}
