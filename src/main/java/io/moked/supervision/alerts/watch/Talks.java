package io.moked.supervision.alerts.watch;

import io.moked.conversation.Conversation;
import io.moked.conversation.Phase;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ongoing conversations, as far as they matter here. Belongs to the watch's thread. */
final class Talks {

  /**
   * One conversation.
   *
   * @param unansweredSince since when the customer has had no answer; null if he has one
   */
  record Talk(Facts facts, @Nullable Instant unansweredSince, long version) {}

  private final Map<UUID, Talk> talks = new HashMap<>();
  private final Map<UUID, Set<UUID>> waiting = new HashMap<>();

  /**
   * Takes note of a conversation as committed; an older state than the one that is known changes
   * nothing.
   *
   * @param unansweredSince as the rows say, at start; null to find it from what was known
   */
  void note(Conversation it, @Nullable Instant unansweredSince) {
    Talk known = talks.get(it.id());
    long version = it.position().version();
    if (known != null && known.version() > version) {
      return;
    }
    leave(known);
    Facts facts = Facts.of(it);
    if (facts.phase() == Phase.CLOSED) {
      talks.remove(it.id());
      return;
    }
    Instant since = unansweredSince == null ? unanswered(it, facts, known) : unansweredSince;
    talks.put(it.id(), new Talk(facts, facts.isCustomersTurnOver() ? since : null, version));
    if (facts.phase() == Phase.OPEN) {
      waiting.computeIfAbsent(facts.queueId(), _ -> new HashSet<>()).add(it.id());
    }
  }

  private static @Nullable Instant unanswered(Conversation it, Facts now, @Nullable Talk known) {
    Conversation.LastMessage last = it.lastMessage();
    if (!now.isCustomersTurnOver()) {
      return null;
    }
    if (known != null && known.unansweredSince() != null) {
      return known.unansweredSince();
    }
    return last == null ? it.times().createdAt() : last.at();
  }

  private void leave(@Nullable Talk known) {
    if (known != null && known.facts().phase() == Phase.OPEN) {
      UUID queue = known.facts().queueId();
      waiting.computeIfPresent(
          queue,
          (_, ids) -> {
            ids.remove(known.facts().id());
            return ids.isEmpty() ? null : ids;
          });
    }
  }

  Optional<Talk> find(UUID id) {
    return Optional.ofNullable(talks.get(id));
  }

  Collection<UUID> ids() {
    return talks.keySet();
  }

  /** What waits in a queue for somebody to take it. */
  Set<UUID> waitingIn(UUID queueId) {
    return waiting.getOrDefault(queueId, Set.of());
  }
}
