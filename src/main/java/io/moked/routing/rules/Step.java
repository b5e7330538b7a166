package io.moked.routing.rules;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A rule that was asked on a conversation's way, and what it said.
 *
 * @param set the ruleset's name, where there is one
 * @param rule its name
 * @param why what its tests saw; empty where it has none, and so always matches
 */
public record Step(Kind kind, @Nullable String set, String rule, boolean matched, List<Why> why) {

  /** Which gate it stands at. */
  public enum Kind {
    CLASSIFICATION,
    ROUTE,
    OVERFLOW,
    FALLBACK;

    @JsonValue
    public String tag() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
