package io.moked.admin;

import io.moked.admin.SeatRequest.ProfileWanted;
import io.moked.admin.SeatRequest.SkillWanted;
import io.moked.identity.Allowed;
import io.moked.identity.CurrentStaff;
import io.moked.identity.Role;
import io.moked.identity.Staff;
import io.moked.language.Language;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Agents: people with a seat, and bots; and everybody else who works here. */
@RestController
class AgentController {

  record Agents(List<AgentItem> items) {}

  /** A new agent; a password is his to change. */
  record NewAgent(
      @NotBlank @Size(max = 64) String username,
      @NotBlank @Size(max = 100) String name,
      @Nullable @Valid BothNames names,
      @NotBlank @Size(min = 4, max = 128) String password,
      @Nullable Set<@NotNull Role> roles,
      @Nullable Language language,
      @Nullable @Min(0) @Max(100_000) Integer unitsTotal,
      @Nullable List<@NotNull @Valid SkillWanted> skills,
      @Nullable List<@NotNull @Valid ProfileWanted> capacityProfiles,
      @Nullable @Schema(implementation = String.class) DefaultPresence defaultPresence,
      @Nullable Set<@NotNull UUID> queues) {
    NewAgent {
      Chosen.something("roles", roles);
    }

    SeatRequest seat() {
      return new SeatRequest(unitsTotal, skills, capacityProfiles, defaultPresence);
    }
  }

  /** What changes; what is left out stays. */
  record AgentChange(
      @Nullable @Size(min = 1, max = 100) String name,
      @Nullable @Valid BothNames names,
      @Nullable Set<@NotNull Role> roles,
      @Nullable Language language,
      @Nullable @Min(0) @Max(100_000) Integer unitsTotal,
      @Nullable List<@NotNull @Valid SkillWanted> skills,
      @Nullable List<@NotNull @Valid ProfileWanted> capacityProfiles,
      @Nullable @Schema(implementation = String.class) DefaultPresence defaultPresence,
      @Nullable Set<@NotNull UUID> queues,
      @Nullable Boolean active) {
    AgentChange {
      Chosen.something("roles", roles);
    }

    SeatRequest seat() {
      return new SeatRequest(unitsTotal, skills, capacityProfiles, defaultPresence);
    }
  }

  private final AgentAdministration administration;

  AgentController(AgentAdministration administration) {
    this.administration = administration;
  }

  /**
   * Agents, by username.
   *
   * @param everyone with supervisors, administrators and programs
   */
  @GetMapping("/api/agents")
  Agents all(@RequestParam(defaultValue = "false") boolean everyone) {
    return new Agents(administration.all(everyone));
  }

  @PostMapping("/api/agents")
  @Allowed(Role.ADMINISTRATOR)
  @ResponseStatus(HttpStatus.CREATED)
  AgentItem create(@CurrentStaff Staff staff, @Valid @RequestBody NewAgent request) {
    return administration.create(request, staff);
  }

  @PutMapping("/api/agents/{id}")
  @Allowed(Role.ADMINISTRATOR)
  AgentItem change(
      @CurrentStaff Staff staff, @PathVariable UUID id, @Valid @RequestBody AgentChange request) {
    return administration.change(id, request, staff);
  }

  /** Deactivates: what he wrote stays under his name. */
  @DeleteMapping("/api/agents/{id}")
  @Allowed(Role.ADMINISTRATOR)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void deactivate(@CurrentStaff Staff staff, @PathVariable UUID id) {
    administration.deactivate(id, staff);
  }
}
