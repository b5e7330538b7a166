package io.moked.conversation;

import java.util.Locale;
import java.util.Optional;

/** What staff may do to somebody else's conversation by right; each may hang on a switch (S5). */
public enum Verb {
  MONITOR(Switch.MONITOR),
  WHISPER(Switch.MONITOR),
  JOIN(Switch.MONITOR),
  TAKE_OVER(Switch.MONITOR),
  ASSIGN(Switch.ASSIGN),
  TRANSFER(Switch.TRANSFER),
  /** Ends a consult between others. */
  CONSULT(null),
  FORCE_CLOSE(Switch.FORCE_CLOSE),
  /** Ends somebody's wrap-up. */
  CLOSE(null);

  /** Turned on and off by an administrator for the whole organisation. */
  public enum Switch {
    MONITOR,
    ASSIGN,
    TRANSFER,
    FORCE_CLOSE
  }

  private final @org.jspecify.annotations.Nullable Switch hangsOn;

  Verb(@org.jspecify.annotations.Nullable Switch hangsOn) {
    this.hangsOn = hangsOn;
  }

  /** The switch that must be on. */
  public Optional<Switch> hangsOn() {
    return Optional.ofNullable(hangsOn);
  }

  /** As it is written in the audit and in paths: {@code force-close}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
