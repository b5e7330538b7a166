package io.moked.workforce;

import io.moked.ledger.Actor;
import java.util.UUID;

/** What may change an agent's presence, beside his load and his offers. */
public sealed interface PresenceCommand {

  UUID agentId();

  /**
   * His presence becomes {@code choice}.
   *
   * @param by the agent himself, a supervisor, or the system
   */
  record Choose(UUID agentId, PresenceChoice choice, Actor by) implements PresenceCommand {}

  /**
   * He is given back to his default presence, or to available, as his load has it; who is offline
   * stays so (behaviour 3.6).
   */
  record Reset(UUID agentId, Actor by) implements PresenceCommand {}

  /** His last connection is gone: he is offline at once. */
  record Lose(UUID agentId) implements PresenceCommand {}

  /** He is heard of again: soon enough, he is what he was (behaviour 2.5). */
  record Return(UUID agentId) implements PresenceCommand {}

  /** He has signed in: unless he is there already, he takes his default presence. */
  record SignIn(UUID agentId) implements PresenceCommand {}

  /** His capacity or the rules have changed: his presence is to fit them. */
  record Reckon(UUID agentId) implements PresenceCommand {}
}
