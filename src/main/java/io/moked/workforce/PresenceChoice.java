package io.moked.workforce;

import io.moked.language.Names;
import org.jspecify.annotations.Nullable;

/**
 * A presence as people choose and see it.
 *
 * @param base what decisions look at
 * @param custom the organisation's own one, if that is what was chosen
 */
public record PresenceChoice(Presence base, @Nullable CustomPresence custom) {

  public static PresenceChoice of(Presence base) {
    return new PresenceChoice(base, null);
  }

  public static PresenceChoice of(CustomPresence custom) {
    return new PresenceChoice(custom.base(), custom);
  }

  /** As in JSON: the custom one's, or else the base's. */
  public String id() {
    return custom == null ? base.id() : custom.id().toString();
  }

  public Names names() {
    return custom == null ? base.names() : custom.names();
  }
}
