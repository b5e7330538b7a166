package io.moked.supervision.alerts.watch;

import io.moked.supervision.alerts.AlertKind;
import io.moked.supervision.alerts.rules.AlertRule;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is known about one kind of cause. Belongs to the watch's thread. */
interface Sense {

  AlertKind kind();

  /** Everything that may have a claim. */
  Collection<UUID> subjects();

  /** Where it is. Asked only for what has a claim. */
  Spot spot(UUID subject);

  /**
   * What the rules say of it; nothing if there is no cause.
   *
   * @param rules those of its kind that hold
   * @param standing the alert that stands; null if none does
   */
  List<Claim> claims(UUID subject, List<AlertRule> rules, @Nullable Standing standing, Instant now);
}
