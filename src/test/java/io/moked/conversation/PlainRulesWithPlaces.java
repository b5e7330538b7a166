package io.moked.conversation;

import io.moked.workforce.PresenceRules;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The plain rules, where each conversation takes a place in each of some profiles, and no units.
 */
record PlainRulesWithPlaces(PlainRules plain, Set<UUID> profiles) implements Rulebook {

  @Override
  public Optional<Placement> place(UUID conversationId, Command.Start start, Instant now) {
    return plain
        .place(conversationId, start, now)
        .map(it ->
            new Placement(
                it.queue(),
                it.cause(),
                it.ends(),
                0,
                it.priority(),
                profiles,
                it.skills(),
                it.attributes(),
                it.overflowed(),
                it.why()));
  }

  @Override
  public Optional<Terms> workstream(UUID id) {
    return plain.workstream(id);
  }

  @Override
  public Optional<QueueTerms> queue(UUID id) {
    return plain.queue(id);
  }

  @Override
  public Optional<Overflow> overflow(Conversation waiting, Instant now) {
    return plain.overflow(waiting, now);
  }

  @Override
  public Optional<Instant> overflowAt(Conversation waiting, Instant now) {
    return plain.overflowAt(waiting, now);
  }

  @Override
  public Optional<Ref> adviser(Conversation conversation, UUID queueId, Set<UUID> not) {
    return plain.adviser(conversation, queueId, not);
  }

  @Override
  public Duration consultTime(UUID queueId) {
    return plain.consultTime(queueId);
  }

  @Override
  public PresenceRules presences() {
    return plain.presences();
  }

  @Override
  public boolean isOn(Verb.Switch which) {
    return plain.isOn(which);
  }

  @Override
  public LookReason lookReason() {
    return plain.lookReason();
  }
}
