package io.moked.supervision.alerts;

import io.moked.identity.Role;
import io.moked.identity.Staff;
import io.moked.ledger.AuditEntry;
import io.moked.ledger.AuditTrail;
import io.moked.live.Frame;
import io.moked.live.Topic;
import io.moked.live.Wire;
import io.moked.web.Problem;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** {@code alerts}: what is open at first, then each change. Whoever else tries is in the audit. */
@Component
class AlertsTopic implements Topic {

  private static final String NAME = "alerts";
  private static final int MOST_OPEN = 200;

  private final Alerts alerts;
  private final AlertViews views;
  private final AlertSight sight;
  private final AuditTrail audit;
  private final JsonMapper json;
  private final Clock clock;

  AlertsTopic(
      Alerts alerts,
      AlertViews views,
      AlertSight sight,
      AuditTrail audit,
      JsonMapper json,
      Clock clock) {
    this.sight = sight;
    this.alerts = alerts;
    this.views = views;
    this.audit = audit;
    this.json = json;
    this.clock = clock;
  }

  @Override
  public String name() {
    return NAME;
  }

  /** Follows before it reads, so that nothing falls between; what comes twice is the same. */
  @Override
  public Subscription subscribe(Staff staff, Wire wire, Request request) {
    if (!staff.is(Role.SUPERVISOR)) {
      Problem problem = Problem.noRight();
      audit.add(
          new AuditEntry(clock.instant(), staff.actor(), NAME, null, problem.code(), Map.of()));
      throw problem;
    }
    Predicate<Alert> seen = sight.of(staff);
    AutoCloseable following =
        alerts
            .changes()
            .follow(alert -> {
              if (seen.test(alert)) {
                wire.send(frame("alert", "alert", views.of(alert)));
              }
            });
    List<AlertView> open =
        alerts.latest(true, MOST_OPEN).stream().filter(seen).map(views::of).toList();
    wire.send(frame("state", "items", open));
    return () -> end(following);
  }

  private Frame frame(String type, String member, Object value) {
    return Frame.of(
        json.writeValueAsString(
            Map.of("topic", NAME, "event", Map.of("type", type, member, value))));
  }

  private static void end(AutoCloseable following) {
    try {
      following.close();
    } catch (Exception e) {
      throw new IllegalStateException("a follower that does not let go", e);
    }
  }
}
