package io.moked.workforce;

import io.moked.language.Names;
import java.util.Arrays;
import java.util.Optional;

/**
 * What an agent says of his availability; a workstream lists those in which it offers work
 * (behaviour 4.6).
 */
public enum Presence {
  AVAILABLE("available", new Names("Available", "זמין")),
  BUSY("busy", new Names("Busy", "עסוק")),
  DO_NOT_DISTURB("do-not-disturb", new Names("Do not disturb", "נא לא להפריע")),
  AWAY("away", new Names("Away", "לא ליד השולחן")),
  OFFLINE("offline", new Names("Offline", "לא מחובר"));

  private final String id;
  private final Names names;

  Presence(String id, Names names) {
    this.id = id;
    this.names = names;
  }

  @com.fasterxml.jackson.annotation.JsonValue
  public String id() {
    return id;
  }

  public Names names() {
    return names;
  }

  /** The presence with this id, if there is one. */
  public static Optional<Presence> of(String id) {
    return Arrays.stream(values()).filter(presence -> presence.id.equals(id)).findFirst();
  }
}
