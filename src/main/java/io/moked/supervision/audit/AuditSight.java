package io.moked.supervision.audit;

import io.moked.conversation.Scope;
import io.moked.identity.Role;
import io.moked.identity.Staff;
import io.moked.ledger.AuditEntry;
import io.moked.ledger.AuditTrail;
import io.moked.supervision.rights.Grant;
import io.moked.supervision.rights.Supervisors;
import io.moked.web.Problem;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How much of the audit somebody may read. Administrators, who answer for it, read all. */
@Component
class AuditSight {

  private final Supervisors supervisors;
  private final AuditTrail audit;
  private final Clock clock;

  AuditSight(Supervisors supervisors, AuditTrail audit, Clock clock) {
    this.supervisors = supervisors;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @throws Problem 403 if it is nothing; that he asked is in the audit
   */
  Scope toRead(Staff staff) {
    return scope(staff, Grant.AUDIT, "read-audit");
  }

  /** To take it out asks for the right to read it, and for one more. */
  Scope toExport(Staff staff) {
    Scope readable = scope(staff, Grant.AUDIT, "export-audit");
    Scope exportable = scope(staff, Grant.EXPORT, "export-audit");
    return readable.all() ? exportable : readable;
  }

  private Scope scope(Staff staff, Grant grant, String verb) {
    Scope scope = staff.is(Role.ADMINISTRATOR) ? Scope.ALL : supervisors.of(staff).scope(grant);
    if (scope.isEmpty()) {
      Problem problem = Problem.noRight();
      audit.add(
          new AuditEntry(clock.instant(), staff.actor(), verb, null, problem.code(), Map.of()));
      throw problem;
    }
    return scope;
  }
}
