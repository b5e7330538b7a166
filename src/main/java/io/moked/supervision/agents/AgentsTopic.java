package io.moked.supervision.agents;

import io.moked.identity.Role;
import io.moked.identity.Staff;
import io.moked.ledger.AuditEntry;
import io.moked.ledger.AuditTrail;
import io.moked.live.Delays;
import io.moked.live.Topic;
import io.moked.live.Wire;
import io.moked.supervision.rights.AgentSight;
import io.moked.supervision.rights.Grant;
import io.moked.web.Problem;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** {@code agents}: for supervisors; whoever else tries is in the audit. */
@Component
class AgentsTopic implements Topic {

  static final String NAME = "agents";

  private final AgentPanel panel;
  private final AgentSight sight;
  private final AuditTrail audit;
  private final Delays delays;
  private final JsonMapper json;
  private final Clock clock;

  AgentsTopic(
      AgentPanel panel,
      AgentSight sight,
      AuditTrail audit,
      Delays delays,
      JsonMapper json,
      Clock clock) {
    this.panel = panel;
    this.sight = sight;
    this.audit = audit;
    this.delays = delays;
    this.json = json;
    this.clock = clock;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Subscription subscribe(Staff staff, Wire wire, Request request) {
    if (!staff.is(Role.SUPERVISOR)) {
      Problem problem = Problem.noRight();
      audit.add(
          new AuditEntry(clock.instant(), staff.actor(), NAME, null, problem.code(), Map.of()));
      throw problem;
    }
    var viewer =
        new PanelViewer(
            PanelQuery.of(request.frame()),
            panel,
            () -> sight.of(staff, Grant.SEE),
            wire,
            delays,
            json,
            clock);
    viewer.start();
    return viewer;
  }
}
