package io.moked.supervision.rights;

import io.moked.identity.Allowed;
import io.moked.identity.CurrentStaff;
import io.moked.identity.Role;
import io.moked.identity.Staff;
import io.moked.time.Ids;
import io.moked.web.FieldProblem;
import io.moked.web.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

/** Supervision roles: a reach for each grant (S5, G13). */
@RestController
@RequestMapping("/api/supervision-roles")
@Allowed(Role.ADMINISTRATOR)
class SupervisionRoleController {

  private static final int MOST = 100;

  record Roles(List<SupervisionRole> items) {}

  /** A grant that is left out reaches nowhere. */
  record RoleRequest(
      @NotBlank @Size(max = 100) String name,
      @Nullable @Valid Naming names,
      @NotNull Map<@NotNull Grant, @NotNull Reach> grants) {}

  private final RightsStore store;
  private final Supervisors supervisors;
  private final RightsAudit audit;

  SupervisionRoleController(RightsStore store, Supervisors supervisors, RightsAudit audit) {
    this.store = store;
    this.supervisors = supervisors;
    this.audit = audit;
  }

  @GetMapping
  Roles all() {
    return new Roles(
        supervisors.state().roles().values().stream()
            .sorted(
                Comparator.comparing((SupervisionRole role) -> !role.builtIn())
                    .thenComparing(SupervisionRole::name))
            .toList());
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  SupervisionRole create(@CurrentStaff Staff staff, @Valid @RequestBody RoleRequest request) {
    if (supervisors.state().roles().size() >= MOST) {
      throw Problem.refused("too-many", Map.of("max", MOST));
    }
    SupervisionRole role = save(Ids.next(), request);
    audit.note(
        staff,
        "create-supervision-role",
        Map.of("id", role.id(), "name", role.name(), "grants", role.grants()));
    return role;
  }

  @PutMapping("/{id}")
  SupervisionRole change(
      @CurrentStaff Staff staff, @PathVariable UUID id, @Valid @RequestBody RoleRequest request) {
    SupervisionRole before = changeable(id);
    SupervisionRole role = save(id, request);
    audit.note(
        staff,
        "change-supervision-role",
        Map.of("id", id, "name", role.name(), "from", before.grants(), "to", role.grants()));
    return role;
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(@CurrentStaff Staff staff, @PathVariable UUID id) {
    SupervisionRole role = changeable(id);
    if (!store.deleteRole(id)) {
      throw Problem.refused("in-use");
    }
    supervisors.reload();
    audit.note(staff, "delete-supervision-role", Map.of("id", id, "name", role.name()));
  }

  private SupervisionRole changeable(UUID id) {
    SupervisionRole role = supervisors.role(id).orElseThrow(Problem::notFound);
    if (role.builtIn()) {
      throw Problem.refused("built-in-role");
    }
    return role;
  }

  private SupervisionRole save(UUID id, RoleRequest request) {
    String name = request.name().strip();
    var role =
        new SupervisionRole(
            id, name, Naming.or(request.names(), name), false, new EnumMap<>(checked(request)));
    Naming.written(() -> store.save(role));
    supervisors.reload();
    return role;
  }

  /** Nothing reaches further than seeing does. */
  private static Map<Grant, Reach> checked(RoleRequest request) {
    var grants = new EnumMap<Grant, Reach>(Grant.class);
    grants.putAll(request.grants());
    Reach seen = grants.getOrDefault(Grant.SEE, Reach.NONE);
    List<FieldProblem> faults =
        grants.entrySet().stream()
            .filter(grant -> !grant.getValue().isWithin(seen))
            .map(grant -> new FieldProblem("grants." + wire(grant.getKey()), "wider-than-see"))
            .toList();
    if (!faults.isEmpty()) {
      throw Problem.invalid(faults);
    }
    return grants;
  }

  private static String wire(Grant grant) {
    return grant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
