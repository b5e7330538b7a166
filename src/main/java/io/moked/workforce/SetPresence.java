package io.moked.workforce;

import io.moked.ledger.Actor;
import java.util.UUID;

/**
 * Command: an agent's presence becomes {@code presence}.
 *
 * @param by the agent himself, a supervisor, or the system after a lost connection
 */
public record SetPresence(UUID agentId, Presence presence, Actor by) {}
