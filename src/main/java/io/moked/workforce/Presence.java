package io.moked.workforce;

import com.fasterxml.jackson.annotation.JsonValue;
import io.moked.language.Names;
import java.util.Arrays;
import java.util.Optional;

/**
 * What an agent says of his availability; a workstream lists those in which it offers work
 * (behaviour 4.6).
 */
public enum Presence {
  AVAILABLE("available"),
  BUSY("busy"),
  DO_NOT_DISTURB("do-not-disturb"),
  AWAY("away"),
  OFFLINE("offline"),
  /** Missed an offer. Only the system sets it; people leave it by choosing another. */
  INACTIVE("inactive");

  private final String id;

  Presence(String id) {
    this.id = id;
  }

  /** As in JSON and in the database. */
  @JsonValue
  public String id() {
    return id;
  }

  /** What people call it. */
  public Names names() {
    return switch (this) {
      case AVAILABLE -> new Names("Available", "זמין");
      case BUSY -> new Names("Busy", "עסוק");
      case DO_NOT_DISTURB -> new Names("Do not disturb", "נא לא להפריע");
      case AWAY -> new Names("Away", "לא ליד השולחן");
      case OFFLINE -> new Names("Offline", "לא מחובר");
      case INACTIVE -> new Names("Inactive", "לא פעיל");
    };
  }

  /** Whether people may choose it, or base one of their own on it. */
  public boolean isChoosable() {
    return this != INACTIVE;
  }

  /** The presence with this id, if there is one. */
  public static Optional<Presence> of(String id) {
    return Arrays.stream(values()).filter(presence -> presence.id.equals(id)).findFirst();
  }
}
