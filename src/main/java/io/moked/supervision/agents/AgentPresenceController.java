package io.moked.supervision.agents;

import io.moked.identity.Allowed;
import io.moked.identity.CurrentStaff;
import io.moked.identity.Role;
import io.moked.identity.Staff;
import io.moked.supervision.rights.AgentSight;
import io.moked.supervision.rights.Grant;
import io.moked.web.Problem;
import io.moked.workforce.CustomPresenceStore;
import io.moked.workforce.PresenceAnswer;
import io.moked.workforce.PresenceChoice;
import io.moked.workforce.PresenceCommand;
import io.moked.workforce.PresenceDesk;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.UUID;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** An agent's presence in the hands of his supervisor (behaviour 3.6). */
@RestController
@RequestMapping("/api/agents/{id}/presence")
@Allowed({Role.SUPERVISOR, Role.ADMINISTRATOR})
class AgentPresenceController {

  record AgentPresenceRequest(@NotBlank String presence) {}

  private final PresenceDesk desk;
  private final CustomPresenceStore custom;
  private final AgentSight sight;

  AgentPresenceController(PresenceDesk desk, CustomPresenceStore custom, AgentSight sight) {
    this.desk = desk;
    this.custom = custom;
    this.sight = sight;
  }

  @PutMapping
  PresenceAnswer set(
      @CurrentStaff Staff staff,
      @PathVariable UUID id,
      @Valid @RequestBody AgentPresenceRequest request) {
    sight.check(staff, Grant.PRESENCE, id, "set-presence");
    PresenceChoice choice = custom.chosen(request.presence());
    return execute(new PresenceCommand.Choose(id, choice, staff.actor()));
  }

  /** Gives it back to the agent's default; who is offline stays so. */
  @DeleteMapping
  PresenceAnswer reset(@CurrentStaff Staff staff, @PathVariable UUID id) {
    sight.check(staff, Grant.PRESENCE, id, "reset-presence");
    return execute(new PresenceCommand.Reset(id, staff.actor()));
  }

  private PresenceAnswer execute(PresenceCommand command) {
    return desk.execute(command).map(PresenceAnswer::of).orElseThrow(Problem::notFound);
  }
}
