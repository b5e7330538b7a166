package io.moked.workforce;

import io.moked.language.Names;
import io.moked.ledger.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An agent's presence as it is answered.
 *
 * @param presence the id of what he shows: a base one, or one of the organisation's own
 * @param base what decisions look at
 * @param usual the id of what a sign-in makes of him; null leaves him as he was
 */
public record PresenceAnswer(
    String presence,
    Presence base,
    Names names,
    Instant since,
    Actor setBy,
    PresenceCause cause,
    @Nullable String usual) {

  public static PresenceAnswer of(Agent agent) {
    PresenceChoice choice = agent.standing().choice();
    PresenceChoice usual = agent.defaultPresence();
    return new PresenceAnswer(
        choice.id(),
        choice.base(),
        choice.names(),
        agent.presenceSince(),
        agent.presenceSetBy(),
        agent.presenceCause(),
        usual == null ? null : usual.id());
  }
}
