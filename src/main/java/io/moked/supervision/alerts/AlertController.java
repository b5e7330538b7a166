package io.moked.supervision.alerts;

import io.moked.identity.Allowed;
import io.moked.identity.CurrentStaff;
import io.moked.identity.Role;
import io.moked.identity.Staff;
import io.moked.time.Era;
import io.moked.web.FieldProblem;
import io.moked.web.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Alerts: what is open, what was, and taking care of one. */
@RestController
class AlertController {

  private static final int MOST = 200;

  record Page(List<AlertView> items, @Nullable UUID next) {}

  private final Alerts alerts;
  private final Following following;
  private final AlertSight sight;
  private final AlertViews views;

  AlertController(Alerts alerts, Following following, AlertSight sight, AlertViews views) {
    this.alerts = alerts;
    this.following = following;
    this.sight = sight;
    this.views = views;
  }

  /**
   * The last raised first. Open ones, unless {@code open=false} asks for all others too; what
   * somebody follows, unless {@code followed=false} asks for everything that he may see.
   */
  @GetMapping("/api/alerts")
  @Allowed({Role.SUPERVISOR, Role.ADMINISTRATOR})
  Page find(
      @CurrentStaff Staff staff,
      @RequestParam(defaultValue = "true") boolean open,
      @RequestParam(defaultValue = "true") boolean followed,
      @RequestParam(defaultValue = "") Set<String> kind,
      @RequestParam(defaultValue = "") Set<UUID> queue,
      @RequestParam(required = false) @Nullable Instant from,
      @RequestParam(required = false) @Nullable Instant to,
      @RequestParam(required = false) @Nullable UUID cursor,
      @RequestParam(defaultValue = "100") int limit) {
    if (limit < 1 || limit > MOST) {
      throw Problem.invalid(
          List.of(new FieldProblem("limit", "range", Map.of("min", 1, "max", MOST))));
    }
    check("from", from);
    check("to", to);
    Following.Page found =
        following.page(
            staff,
            followed,
            new AlertSearch.Query(
                open ? true : null,
                kind.stream().map(AlertController::kind).collect(Collectors.toSet()),
                queue,
                from,
                to,
                null,
                cursor,
                limit));
    return new Page(views.of(found.alerts()), found.next());
  }

  private static AlertKind kind(String wire) {
    return AlertKind.of(wire).orElseThrow(() -> Problem.invalid("kind", "unknown"));
  }

  private static void check(String name, @Nullable Instant at) {
    if (at != null && !Era.holds(at)) {
      throw Problem.invalid(name, "type-time");
    }
  }

  @PostMapping("/api/alerts/{id}/acknowledge")
  @Allowed({Role.SUPERVISOR, Role.ADMINISTRATOR})
  AlertView acknowledge(@CurrentStaff Staff staff, @PathVariable UUID id) {
    sight.check(id, staff);
    return alerts.acknowledge(id, staff.actor()).map(views::of).orElseThrow(Problem::notFound);
  }
}
