package io.moked.supervision.alerts;

import io.moked.identity.Role;
import io.moked.identity.Staff;
import io.moked.ledger.AuditEntry;
import io.moked.ledger.AuditTrail;
import io.moked.ledger.Stream;
import io.moked.live.Frame;
import io.moked.live.Topic;
import io.moked.live.Wire;
import io.moked.web.Problem;
import java.time.Clock;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code alerts}: what is open at first, then each change, as far as the supervisor follows it.
 * Whoever else tries is in the audit.
 */
@Component
class AlertsTopic implements Topic {

  private static final String NAME = "alerts";
  private static final int MOST_OPEN = 200;
  private static final int USUAL_BYTES = 800;

  private final Following following;
  private final AlertViews views;
  private final AuditTrail audit;
  private final JsonMapper json;
  private final Clock clock;
  private final Stream<Told> told = new Stream<>();

  /** A change in words that are found once, however many are told of it. */
  private record Told(Alert alert, Frame frame) {}

  AlertsTopic(
      Alerts alerts,
      Following following,
      AlertViews views,
      AuditTrail audit,
      JsonMapper json,
      Clock clock) {
    this.following = following;
    this.views = views;
    this.audit = audit;
    this.json = json;
    this.clock = clock;
    var _ = alerts.changes().follow(it -> told.publish(new Told(it, frame(it))));
  }

  private Frame frame(Alert alert) {
    return Frame.later(USUAL_BYTES, () -> words("alert", "alert", views.of(alert)));
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
    Predicate<Alert> followed = following.of(staff);
    AutoCloseable told = this.told.follow(it -> tell(it, followed, wire));
    wire.send(Frame.of(words("state", "items", views.of(following.open(staff, MOST_OPEN)))));
    return () -> end(told);
  }

  private static void tell(Told it, Predicate<Alert> followed, Wire wire) {
    if (followed.test(it.alert())) {
      wire.send(it.frame());
    }
  }

  private String words(String type, String member, Object value) {
    return json.writeValueAsString(
        Map.of("topic", NAME, "event", Map.of("type", type, member, value)));
  }

  private static void end(AutoCloseable following) {
    try {
      following.close();
    } catch (Exception e) {
      throw new IllegalStateException("a follower that does not let go", e);
    }
  }
}
