package io.moked.supervision.alerts;

import io.moked.conversation.Conversation;
import io.moked.conversation.ConversationStore;
import io.moked.conversation.Scope;
import io.moked.conversation.view.Ongoing;
import io.moked.identity.Role;
import io.moked.identity.Staff;
import io.moked.ledger.AuditEntry;
import io.moked.ledger.AuditTrail;
import io.moked.supervision.rights.Grant;
import io.moked.supervision.rights.Supervisors;
import io.moked.web.Problem;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * Whose alerts somebody sees: those of queues and conversations within his sight. Administrators,
 * who have the organisation before them and no conversation, see all.
 */
@Component
class AlertSight {

  private final Supervisors supervisors;
  private final AlertStore store;
  private final Ongoing ongoing;
  private final ConversationStore conversations;
  private final AuditTrail audit;
  private final Clock clock;

  AlertSight(
      Supervisors supervisors,
      AlertStore store,
      Ongoing ongoing,
      ConversationStore conversations,
      AuditTrail audit,
      Clock clock) {
    this.supervisors = supervisors;
    this.store = store;
    this.ongoing = ongoing;
    this.conversations = conversations;
    this.audit = audit;
    this.clock = clock;
  }

  /** As the rights are now. May read closed conversations from the database. */
  Predicate<Alert> of(Staff staff) {
    Scope scope = staff.is(Role.ADMINISTRATOR) ? Scope.ALL : supervisors.of(staff).scope(Grant.SEE);
    return alert -> scope.all() || covers(scope, alert);
  }

  /** By its queue, by its agent, or by whoever has its conversation now. */
  private boolean covers(Scope scope, Alert alert) {
    return (alert.queueId() != null && scope.queues().contains(alert.queueId()))
        || (alert.agentId() != null && scope.agents().contains(alert.agentId()))
        || (isOfConversation(scope, alert) && coversConversation(scope, alert));
  }

  /** Whoever sees queues has been answered by the queue already. */
  private static boolean isOfConversation(Scope scope, Alert alert) {
    return alert.queueId() == null || !scope.agents().isEmpty();
  }

  private boolean coversConversation(Scope scope, Alert alert) {
    return Optional.ofNullable(alert.conversationId())
        .flatMap(this::conversation)
        .filter(scope::covers)
        .isPresent();
  }

  private Optional<Conversation> conversation(UUID id) {
    return ongoing.find(id).or(() -> conversations.find(id));
  }

  /**
   * @throws Problem 404 if there is no such alert for {@code staff}; that he asked is in the audit
   */
  void check(UUID alertId, Staff staff) {
    Alert alert = store.find(alertId).orElseThrow(Problem::notFound);
    if (!of(staff).test(alert)) {
      Problem problem = Problem.notFound();
      audit.add(
          new AuditEntry(
              clock.instant(),
              staff.actor(),
              "acknowledge-alert",
              null,
              problem.code(),
              Map.of("alertId", alertId)));
      throw problem;
    }
  }
}
