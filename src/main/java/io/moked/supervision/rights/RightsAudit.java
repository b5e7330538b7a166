package io.moked.supervision.rights;

import io.moked.identity.Staff;
import io.moked.ledger.AuditEntry;
import io.moked.ledger.AuditTrail;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes down who changed whose rights, from what to what. */
@Component
class RightsAudit {

  private final AuditTrail audit;
  private final Clock clock;

  RightsAudit(AuditTrail audit, Clock clock) {
    this.audit = audit;
    this.clock = clock;
  }

  void note(Staff by, String verb, Map<String, Object> detail) {
    audit.add(new AuditEntry(clock.instant(), by.actor(), verb, null, AuditEntry.ACCEPTED, detail));
  }
}
