package io.moked.supervision.rights;

import io.moked.identity.Allowed;
import io.moked.identity.CurrentStaff;
import io.moked.identity.Directory;
import io.moked.identity.Role;
import io.moked.identity.Staff;
import io.moked.routing.Organisation;
import io.moked.web.FieldProblem;
import io.moked.web.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which role a supervisor holds, and over which queues and teams. */
@RestController
@RequestMapping("/api/users/{id}/supervision")
@Allowed(Role.ADMINISTRATOR)
class SupervisorController {

  private static final int MOST = 1_000;

  record SeatRequest(
      @NotNull UUID roleId,
      @NotNull @Size(max = MOST) Set<@NotNull UUID> queueIds,
      @NotNull @Size(max = MOST) Set<@NotNull UUID> teamIds) {}

  private final RightsStore store;
  private final Supervisors supervisors;
  private final Directory directory;
  private final Organisation organisation;
  private final RightsAudit audit;

  SupervisorController(
      RightsStore store,
      Supervisors supervisors,
      Directory directory,
      Organisation organisation,
      RightsAudit audit) {
    this.store = store;
    this.supervisors = supervisors;
    this.directory = directory;
    this.organisation = organisation;
    this.audit = audit;
  }

  @GetMapping
  SupervisorSeat of(@PathVariable UUID id) {
    supervisor(id);
    return supervisors.state().seat(id);
  }

  @PutMapping
  SupervisorSeat give(
      @CurrentStaff Staff staff, @PathVariable UUID id, @Valid @RequestBody SeatRequest request) {
    Staff supervisor = supervisor(id);
    check(request);
    SupervisorSeat before = supervisors.state().seat(id);
    var seat = new SupervisorSeat(request.roleId(), request.queueIds(), request.teamIds());
    store.save(id, seat);
    supervisors.reload();
    audit.note(
        staff,
        "change-supervision-rights",
        Map.of("staffId", id, "name", supervisor.name(), "from", before, "to", seat));
    return seat;
  }

  private Staff supervisor(UUID id) {
    return directory
        .find(id)
        .filter(staff -> staff.is(Role.SUPERVISOR))
        .orElseThrow(Problem::notFound);
  }

  private void check(SeatRequest request) {
    Supervisors.State state = supervisors.state();
    var faults = new ArrayList<FieldProblem>();
    if (!state.roles().containsKey(request.roleId())) {
      faults.add(new FieldProblem("roleId", "unknown"));
    }
    if (!request.queueIds().stream().allMatch(it -> organisation.queue(it).isPresent())) {
      faults.add(new FieldProblem("queueIds", "unknown"));
    }
    if (!state.teams().keySet().containsAll(request.teamIds())) {
      faults.add(new FieldProblem("teamIds", "unknown"));
    }
    if (!faults.isEmpty()) {
      throw Problem.invalid(faults);
    }
  }
}
