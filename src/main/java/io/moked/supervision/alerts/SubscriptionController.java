package io.moked.supervision.alerts;

import io.moked.identity.Allowed;
import io.moked.identity.CurrentStaff;
import io.moked.identity.Role;
import io.moked.identity.Staff;
import io.moked.routing.Organisation;
import io.moked.web.FieldProblem;
import io.moked.web.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Each supervisor's own choice of alerts. */
@RestController
@RequestMapping("/api/me/alert-subscriptions")
@Allowed(Role.SUPERVISOR)
class SubscriptionController {

  /** Sent whole. */
  record SubscriptionRequest(
      @NotNull Set<AlertKind> kinds,
      @NotNull @Size(max = 1000) Set<UUID> queueIds,
      @NotNull Boolean sound,
      @NotNull Boolean desktop,
      @Nullable Double below) {}

  private final AlertSubscriptions subscriptions;
  private final Organisation organisation;

  SubscriptionController(AlertSubscriptions subscriptions, Organisation organisation) {
    this.subscriptions = subscriptions;
    this.organisation = organisation;
  }

  @GetMapping
  AlertSubscription mine(@CurrentStaff Staff staff) {
    return subscriptions.of(staff.id());
  }

  @PutMapping
  AlertSubscription choose(
      @CurrentStaff Staff staff, @Valid @RequestBody SubscriptionRequest request) {
    if (request.queueIds().stream().anyMatch(id -> organisation.queue(id).isEmpty())) {
      throw Problem.invalid("queueIds", "unknown");
    }
    Double below = request.below();
    if (below != null && !(below >= -1 && below <= 0)) {
      throw Problem.invalid(
          List.of(new FieldProblem("below", "range", Map.of("min", -1, "max", 0))));
    }
    subscriptions.save(
        staff.id(),
        new AlertSubscription(
            request.kinds(), request.queueIds(), request.sound(), request.desktop(), below));
    return subscriptions.of(staff.id());
  }
}
