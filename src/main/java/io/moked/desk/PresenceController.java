package io.moked.desk;

import io.moked.identity.Allowed;
import io.moked.identity.CurrentStaff;
import io.moked.identity.Role;
import io.moked.identity.Staff;
import io.moked.language.Names;
import io.moked.ledger.Actor;
import io.moked.web.Problem;
import io.moked.workforce.Agent;
import io.moked.workforce.Presence;
import io.moked.workforce.PresenceDesk;
import io.moked.workforce.Roster;
import io.moked.workforce.SetPresence;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Presence: one's own, and set for an agent by his supervisor (behaviour 3.6). */
@RestController
class PresenceController {

  record PresenceRequest(@NotBlank String presence) {}

  record PresenceAnswer(Presence presence, Instant since, Actor setBy) {
    static PresenceAnswer of(Agent agent) {
      return new PresenceAnswer(agent.presence(), agent.presenceSince(), agent.presenceSetBy());
    }
  }

  record PresenceItem(String id, Names names, String base) {}

  record Presences(List<PresenceItem> items) {}

  private final PresenceDesk desk;
  private final Roster roster;

  PresenceController(PresenceDesk desk, Roster roster) {
    this.desk = desk;
    this.roster = roster;
  }

  @GetMapping("/api/presences")
  Presences presences() {
    return new Presences(
        Arrays.stream(Presence.values())
            .map(it -> new PresenceItem(it.id(), it.names(), it.id()))
            .toList());
  }

  @GetMapping("/api/me/presence")
  PresenceAnswer mine(@CurrentStaff Staff staff) {
    return PresenceAnswer.of(roster.find(staff.id()).orElseThrow(Problem::notFound));
  }

  @PutMapping("/api/me/presence")
  PresenceAnswer setMine(@CurrentStaff Staff staff, @Valid @RequestBody PresenceRequest request) {
    return set(staff.id(), request, staff);
  }

  @PutMapping("/api/agents/{id}/presence")
  @Allowed(Role.SUPERVISOR)
  PresenceAnswer setAgents(
      @CurrentStaff Staff staff,
      @PathVariable UUID id,
      @Valid @RequestBody PresenceRequest request) {
    return set(id, request, staff);
  }

  private PresenceAnswer set(UUID agentId, PresenceRequest request, Staff by) {
    Presence presence =
        Presence.of(request.presence()).orElseThrow(() -> Problem.invalid("presence", "unknown"));
    return desk.set(new SetPresence(agentId, presence, by.actor()))
        .map(PresenceAnswer::of)
        .orElseThrow(Problem::notFound);
  }
}
