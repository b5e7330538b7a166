package io.moked.supervision.alerts;

import io.moked.identity.Allowed;
import io.moked.identity.CurrentStaff;
import io.moked.identity.Role;
import io.moked.identity.Staff;
import io.moked.web.FieldProblem;
import io.moked.web.Problem;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Alerts: what is open, what was, and taking care of one. */
@RestController
class AlertController {

  private static final int MOST = 200;

  record Items(List<AlertView> items) {}

  private final Alerts alerts;
  private final AlertViews views;
  private final AlertSight sight;

  AlertController(Alerts alerts, AlertViews views, AlertSight sight) {
    this.sight = sight;
    this.alerts = alerts;
    this.views = views;
  }

  @GetMapping("/api/alerts")
  @Allowed({Role.SUPERVISOR, Role.ADMINISTRATOR})
  Items latest(
      @CurrentStaff Staff staff,
      @RequestParam(defaultValue = "true") boolean open,
      @RequestParam(defaultValue = "100") int limit) {
    if (limit < 1 || limit > MOST) {
      throw Problem.invalid(
          List.of(new FieldProblem("limit", "range", Map.of("min", 1, "max", MOST))));
    }
    return new Items(
        alerts.latest(open, limit).stream().filter(sight.of(staff)).map(views::of).toList());
  }

  @PostMapping("/api/alerts/{id}/acknowledge")
  @Allowed({Role.SUPERVISOR, Role.ADMINISTRATOR})
  AlertView acknowledge(@CurrentStaff Staff staff, @PathVariable UUID id) {
    sight.check(id, staff);
    return alerts.acknowledge(id, staff.actor()).map(views::of).orElseThrow(Problem::notFound);
  }
}
