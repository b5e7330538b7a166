package io.moked.conversation;

import io.moked.workforce.Agent;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything a decision may look at: nothing else exists for it.
 *
 * @param agents the locked seats of those it may concern
 * @param freshId for the offer that may follow
 */
record Situation(
    Conversation conversation, Map<UUID, Agent> agents, Rulebook rules, Instant now, UUID freshId) {

  Rulebook.Terms terms() {
    return rules
        .workstream(conversation.workstream().id())
        .orElseThrow(
            () -> new IllegalStateException("workstream gone: " + conversation.workstream()));
  }

  Optional<Agent> agent(UUID id) {
    return Optional.ofNullable(agents.get(id));
  }

  /** The refusal if whoever looks must say why, and does not (G2). */
  Optional<Refusal> asksWhy(@Nullable String reason) {
    boolean silent = reason == null || reason.isBlank();
    return silent && rules.lookReason() == LookReason.REQUIRED
        ? Optional.of(Refusal.of(Refusal.Code.REASON_REQUIRED))
        : Optional.empty();
  }

  /** The refusal if {@code who} may not {@code verb} here, or its switch is off (S5). */
  Optional<Refusal> forbids(Who who, Verb verb) {
    if (!who.rights().may(verb, conversation)) {
      return Optional.of(Refusal.of(Refusal.Code.NO_RIGHT));
    }
    return verb.hangsOn()
        .filter(which -> !rules.isOn(which))
        .map(which -> Refusal.of(Refusal.Code.SWITCH_OFF, "switch", which));
  }
}
