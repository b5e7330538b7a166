package io.moked.supervision;

import io.moked.conversation.LookReason;
import io.moked.identity.Allowed;
import io.moked.identity.CurrentStaff;
import io.moked.identity.Role;
import io.moked.identity.Staff;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The four switches (S5). */
@RestController
class SwitchesController {

  /** All four, so that none is turned by being forgotten; what else is left out stays. */
  record SwitchesRequest(
      @NotNull Boolean monitor,
      @NotNull Boolean assign,
      @NotNull Boolean transfer,
      @NotNull Boolean forceClose,
      @Nullable LookReason lookReason) {

    Switches.State state(Switches.State before) {
      return new Switches.State(
          monitor,
          assign,
          transfer,
          forceClose,
          lookReason == null ? before.lookReason() : lookReason);
    }
  }

  private final Switches switches;

  SwitchesController(Switches switches) {
    this.switches = switches;
  }

  @GetMapping("/api/settings/supervision")
  Switches.State state() {
    return switches.state();
  }

  @PutMapping("/api/settings/supervision")
  @Allowed(Role.ADMINISTRATOR)
  Switches.State turn(@CurrentStaff Staff staff, @Valid @RequestBody SwitchesRequest request) {
    switches.turn(request.state(switches.state()), staff.actor());
    return switches.state();
  }
}
