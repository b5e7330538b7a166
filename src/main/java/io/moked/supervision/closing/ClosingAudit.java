package io.moked.supervision.closing;

import io.moked.identity.Staff;
import io.moked.ledger.AuditEntry;
import io.moked.ledger.AuditTrail;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes down who changed the reasons and the texts. */
@Component
class ClosingAudit {

  private final AuditTrail audit;
  private final Clock clock;

  ClosingAudit(AuditTrail audit, Clock clock) {
    this.audit = audit;
    this.clock = clock;
  }

  void note(Staff by, String verb, UUID id, String name) {
    audit.add(
        new AuditEntry(
            clock.instant(),
            by.actor(),
            verb,
            null,
            AuditEntry.ACCEPTED,
            Map.of("id", id, "name", name)));
  }
}
