package io.moked.supervision.agents;

import io.moked.conversation.Change;
import io.moked.conversation.Conversations;
import io.moked.conversation.Event;
import io.moked.conversation.OfferKind;
import io.moked.conversation.Recorded;
import io.moked.ledger.Stream;
import io.moked.workforce.PresencePolicy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Each agent's offers of today, counted as they are committed. Each thing counts on the day on
 * which it happened, so that an offer before midnight may be answered after it.
 */
@Component
class TodayCounts {

  private final PresencePolicy policy;
  private final Clock clock;
  private final Tally tally = new Tally();
  private final Stream<UUID> changes = new Stream<>();

  /**
   * Follows first and reads then, so that nothing is missed between; what is committed meanwhile
   * and read as well is told apart by its offer.
   */
  TodayCounts(TodayStore store, Conversations conversations, PresencePolicy policy, Clock clock) {
    this.policy = policy;
    this.clock = clock;
    var _ = conversations.changes().follow(this::changed);
    Instant midnight = today().atStartOfDay(policy.get().zone()).toInstant();
    store.since(midnight, this::read);
    tally.settle();
  }

  private void read(TodayStore.Asked asked) {
    count(asked.offerId(), asked.agentId(), Today.What.OFFERED, asked.offeredAt());
    Today.What what = asked.outcome() == null ? null : what(asked.outcome());
    if (what != null && asked.answeredAt() != null) {
      count(asked.offerId(), asked.agentId(), what, asked.answeredAt());
    }
  }

  private static Today.@Nullable What what(String outcome) {
    return switch (outcome) {
      case "accepted" -> Today.What.ACCEPTED;
      case "rejected" -> Today.What.REJECTED;
      case "timed-out" -> Today.What.MISSED;
      default -> null; // withdrawn, or never on his screen
    };
  }

  private void changed(Change change) {
    for (Recorded recorded : change.events()) {
      Instant at = recorded.at();
      switch (recorded.event()) {
        case Event.Offered it when it.offer().kind() != OfferKind.PICKED ->
            count(it.offer().id(), it.offer().agent().id(), Today.What.OFFERED, at);
        case Event.Accepted it when it.kind() != OfferKind.PICKED ->
            count(it.offerId(), it.agent().id(), Today.What.ACCEPTED, at);
        case Event.Rejected it -> count(it.offerId(), it.agent().id(), Today.What.REJECTED, at);
        case Event.TimedOut it -> count(it.offerId(), it.agent().id(), Today.What.MISSED, at);
        default -> {} // nothing else answers an offer
      }
    }
  }

  private void count(UUID offerId, UUID agentId, Today.What what, Instant at) {
    if (tally.count(offerId, agentId, what, policy.get().day(at))) {
      changes.publish(agentId);
    }
  }

  LocalDate today() {
    return policy.get().day(clock.instant());
  }

  /** Of one agent; nothing, if he was last asked on another day. */
  Today of(UUID agentId) {
    return tally.of(agentId, today());
  }

  /** Whose numbers have changed. */
  Stream<UUID> changes() {
    return changes;
  }
}
