package io.moked.supervision.rights;

import io.moked.identity.Allowed;
import io.moked.identity.CurrentStaff;
import io.moked.identity.Role;
import io.moked.identity.Staff;
import io.moked.time.Ids;
import io.moked.web.Problem;
import io.moked.workforce.Roster;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Teams of agents. Whoever supervises sees them; administrators lay them down. */
@RestController
@RequestMapping("/api/teams")
class TeamController {

  private static final int MOST = 1_000;
  private static final int MOST_MEMBERS = 10_000;

  record Teams(List<Team> items) {}

  record TeamRequest(
      @NotBlank @Size(max = 100) String name,
      @Nullable @Valid Naming names,
      @NotNull @Size(max = MOST_MEMBERS) Set<@NotNull UUID> members) {}

  private final RightsStore store;
  private final Supervisors supervisors;
  private final Roster roster;
  private final RightsAudit audit;

  TeamController(RightsStore store, Supervisors supervisors, Roster roster, RightsAudit audit) {
    this.store = store;
    this.supervisors = supervisors;
    this.roster = roster;
    this.audit = audit;
  }

  @GetMapping
  @Allowed({Role.ADMINISTRATOR, Role.SUPERVISOR})
  Teams all() {
    return new Teams(
        supervisors.state().teams().values().stream()
            .sorted(Comparator.comparing(Team::name))
            .toList());
  }

  @PostMapping
  @Allowed(Role.ADMINISTRATOR)
  @ResponseStatus(HttpStatus.CREATED)
  Team create(@CurrentStaff Staff staff, @Valid @RequestBody TeamRequest request) {
    if (supervisors.state().teams().size() >= MOST) {
      throw Problem.refused("too-many", Map.of("max", MOST));
    }
    return save(Ids.next(), request, staff, "create-team");
  }

  @PutMapping("/{id}")
  @Allowed(Role.ADMINISTRATOR)
  Team change(
      @CurrentStaff Staff staff, @PathVariable UUID id, @Valid @RequestBody TeamRequest request) {
    known(id);
    return save(id, request, staff, "change-team");
  }

  @DeleteMapping("/{id}")
  @Allowed(Role.ADMINISTRATOR)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(@CurrentStaff Staff staff, @PathVariable UUID id) {
    Team team = known(id);
    if (!store.deleteTeam(id)) {
      throw Problem.refused("in-use");
    }
    supervisors.reload();
    audit.note(staff, "delete-team", Map.of("id", id, "name", team.name()));
  }

  private Team known(UUID id) {
    Team team = supervisors.state().teams().get(id);
    if (team == null) {
      throw Problem.notFound();
    }
    return team;
  }

  private Team save(UUID id, TeamRequest request, Staff staff, String verb) {
    if (!request.members().stream().allMatch(member -> roster.find(member).isPresent())) {
      throw Problem.invalid("members", "unknown");
    }
    String name = request.name().strip();
    var team = new Team(id, name, Naming.or(request.names(), name), request.members());
    Naming.written(() -> store.save(team));
    supervisors.reload();
    audit.note(staff, verb, Map.of("id", id, "name", name, "members", team.members()));
    return team;
  }
}
