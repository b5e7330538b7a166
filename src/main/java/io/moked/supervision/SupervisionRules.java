package io.moked.supervision;

import io.moked.conversation.Command;
import io.moked.conversation.Conversation;
import io.moked.conversation.LookReason;
import io.moked.conversation.Placement;
import io.moked.conversation.Ref;
import io.moked.conversation.Rulebook;
import io.moked.conversation.Verb;
import io.moked.routing.Organisation;
import io.moked.routing.Placing;
import io.moked.workforce.PresencePolicy;
import io.moked.workforce.PresenceRules;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The organisation and its switches, put together as the rulebook of decisions. */
@Component
class SupervisionRules implements Supplier<Rulebook> {

  private final Organisation organisation;
  private final Placing placing;
  private final PresencePolicy presences;
  private final Switches switches;
  private final Advisers advisers;

  SupervisionRules(
      Organisation organisation,
      Placing placing,
      PresencePolicy presences,
      Switches switches,
      Advisers advisers) {
    this.organisation = organisation;
    this.placing = placing;
    this.presences = presences;
    this.switches = switches;
    this.advisers = advisers;
  }

  @Override
  public Rulebook get() {
    return new Current(organisation, placing, presences.get(), switches.state(), advisers);
  }

  private record Current(
      Organisation organisation,
      Placing placing,
      PresenceRules presences,
      Switches.State switches,
      Advisers advisers)
      implements Rulebook {

    @Override
    public Optional<Terms> workstream(UUID id) {
      return organisation.terms(id);
    }

    @Override
    public Optional<QueueTerms> queue(UUID id) {
      return organisation.queueTerms(id);
    }

    @Override
    public Optional<Placement> place(UUID conversationId, Command.Start start, Instant now) {
      return placing.place(conversationId, start, now);
    }

    @Override
    public Optional<Overflow> overflow(Conversation waiting, Instant now) {
      return placing.overflow(waiting, now);
    }

    @Override
    public Optional<Instant> overflowAt(Conversation waiting, Instant now) {
      return placing.overflowAt(waiting, now);
    }

    @Override
    public Optional<Ref> adviser(Conversation conversation, UUID queueId, Set<UUID> not) {
      return advisers.next(conversation, queueId, not);
    }

    @Override
    public Duration consultTime(UUID queueId) {
      return advisers.time(queueId);
    }

    @Override
    public PresenceRules presences() {
      return presences;
    }

    @Override
    public LookReason lookReason() {
      return switches.lookReason();
    }

    @Override
    public boolean isOn(Verb.Switch which) {
      return switches.isOn(which);
    }
  }
}
