package io.moked.conversation;

import io.moked.time.Ids;
import io.moked.workforce.Agent;
import io.moked.workforce.Roster;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What would be answered if somebody asked now: the same decision on the last known state, without
 * effect. For buttons, dialogs and reading; the truth is decided when he really asks.
 */
@Component
public class Preview {

  private final Roster roster;
  private final Supplier<Rulebook> rules;
  private final Clock clock;

  Preview(Roster roster, Supplier<Rulebook> rules, Clock clock) {
    this.roster = roster;
    this.rules = rules;
    this.clock = clock;
  }

  /** Why {@code command} would be refused; empty if it would be carried out. */
  public Optional<Refusal> refusal(Conversation conversation, Who who, Command command) {
    Decision decision =
        Decider.decide(
            new Situation(conversation, agents(), rules.get(), clock.instant(), Ids.next()),
            new Request(conversation.id(), who, command));
    return decision instanceof Decision.Refused(Refusal refusal)
        ? Optional.of(refusal)
        : Optional.empty();
  }

  private Map<UUID, Agent> agents() {
    var agents = new HashMap<UUID, Agent>();
    roster.all().forEach(agent -> agents.put(agent.id(), agent));
    return agents;
  }

  /**
   * Why the content may not be read by somebody who takes no part: no right, switched off, no
   * consent (S2, S5), or no word of why (G2). Unlike monitoring it is possible once closed.
   */
  public Optional<Refusal> readingRefusal(
      Conversation conversation, Who who, @Nullable String reason) {
    var situation = new Situation(conversation, Map.of(), rules.get(), clock.instant(), Ids.next());
    return situation
        .forbids(who, Verb.MONITOR)
        .or(() ->
            situation.terms().monitoring().permits(conversation.consent())
                ? Optional.empty()
                : Optional.of(Refusal.of(Refusal.Code.NO_CONSENT)))
        .or(() -> situation.asksWhy(reason));
  }
}
