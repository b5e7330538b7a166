package io.moked.admin;

import io.moked.identity.Allowed;
import io.moked.identity.CurrentStaff;
import io.moked.identity.Role;
import io.moked.identity.Staff;
import io.moked.web.Problem;
import io.moked.workforce.Presence;
import io.moked.workforce.PresenceDesk;
import io.moked.workforce.PresencePolicy;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How presences change by themselves (behaviour 4.6). */
@RestController
@RequestMapping("/api/settings/presence")
class PresenceRulesController {

  /** All of it; null turns off what may follow an offer. */
  record RulesRequest(
      @NotNull Boolean byLoad,
      @Nullable Presence afterMissedOffer,
      @Nullable Presence afterRejectedOffer,
      @NotNull @Min(0) @Max(600) Integer restoreSeconds) {}

  private final PresencePolicy policy;
  private final PresenceDesk presences;

  PresenceRulesController(PresencePolicy policy, PresenceDesk presences) {
    this.policy = policy;
    this.presences = presences;
  }

  @GetMapping
  PresencePolicy.Settings settings() {
    return policy.settings();
  }

  @PutMapping
  @Allowed(Role.ADMINISTRATOR)
  PresencePolicy.Settings changePresenceRules(
      @CurrentStaff Staff staff, @Valid @RequestBody RulesRequest request) {
    afterOffer("afterMissedOffer", request.afterMissedOffer());
    afterOffer("afterRejectedOffer", request.afterRejectedOffer());
    policy.change(
        new PresencePolicy.Settings(
            request.byLoad(),
            request.afterMissedOffer(),
            request.afterRejectedOffer(),
            request.restoreSeconds()),
        staff.actor());
    presences.reckonAll();
    return policy.settings();
  }

  private static void afterOffer(String field, @Nullable Presence presence) {
    if (presence != null && presence != Presence.INACTIVE && presence != Presence.DO_NOT_DISTURB) {
      throw Problem.invalid(field, "inactive-or-do-not-disturb");
    }
  }
}
