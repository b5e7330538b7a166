package io.moked.supervision.rights;

import io.moked.conversation.Scope;
import io.moked.identity.Role;
import io.moked.identity.Staff;
import io.moked.ledger.AuditEntry;
import io.moked.ledger.AuditTrail;
import io.moked.routing.Organisation;
import io.moked.routing.Queue;
import io.moked.web.Problem;
import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * Which agents somebody supervises: everybody, the members of his queues, or those of his teams.
 * Administrators, who give agents their seats, see them all.
 */
@Component
public class AgentSight {

  private final Supervisors supervisors;
  private final Organisation organisation;
  private final AuditTrail audit;
  private final Clock clock;

  AgentSight(Supervisors supervisors, Organisation organisation, AuditTrail audit, Clock clock) {
    this.supervisors = supervisors;
    this.organisation = organisation;
    this.audit = audit;
    this.clock = clock;
  }

  /** Whom {@code grant} reaches, by rights, queues and teams as they are now. */
  public Predicate<UUID> of(Staff staff, Grant grant) {
    Scope scope = staff.is(Role.ADMINISTRATOR) ? Scope.ALL : supervisors.of(staff).scope(grant);
    if (scope.all()) {
      return _ -> true;
    }
    Set<UUID> agents = new HashSet<>(scope.agents());
    organisation.queues().stream()
        .filter(queue -> scope.queues().contains(queue.id()))
        .map(Queue::members)
        .forEach(agents::addAll);
    return agents::contains;
  }

  /**
   * Holds {@code staff} to his rights over an agent.
   *
   * @param verb what he wants to do, as the audit names it
   * @throws Problem 404 if {@code staff} may not know of the agent, 403 if he has not the right;
   *     that he asked is in the audit
   */
  public void check(Staff staff, Grant grant, UUID agentId, String verb) {
    Problem problem =
        !of(staff, Grant.SEE).test(agentId)
            ? Problem.notFound()
            : of(staff, grant).test(agentId) ? null : Problem.noRight();
    if (problem != null) {
      audit.add(
          new AuditEntry(
              clock.instant(),
              staff.actor(),
              verb,
              null,
              problem.code(),
              Map.of("agentId", agentId)));
      throw problem;
    }
  }
}
