package io.moked.identity;

import io.moked.language.Language;
import io.moked.language.Names;
import io.moked.language.Speaker;
import io.moked.ledger.Actor;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works here and may sign in.
 *
 * @param username unique whatever its case
 * @param acknowledgedAt when he read that his conversations may be monitored (S2), or null
 * @param active false once deactivated: kept for what was written under the name, never signed in
 */
public record Staff(
    UUID id,
    String username,
    String name,
    Names names,
    Set<Role> roles,
    Language language,
    @Nullable Instant acknowledgedAt,
    boolean active)
    implements Speaker {

  public boolean is(Role role) {
    return roles.contains(role);
  }

  public boolean isAny(Role... any) {
    return Arrays.stream(any).anyMatch(roles::contains);
  }

  /** How this person stands in the timeline and in the audit: by the highest seat he holds. */
  public Actor actor() {
    Actor.Kind kind =
        isAny(Role.SUPERVISOR, Role.ADMINISTRATOR) ? Actor.Kind.SUPERVISOR : Actor.Kind.AGENT;
    return new Actor(kind, id, name, names);
  }
}
