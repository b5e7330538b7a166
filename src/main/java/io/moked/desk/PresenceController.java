package io.moked.desk;

import io.moked.identity.Allowed;
import io.moked.identity.CurrentStaff;
import io.moked.identity.Role;
import io.moked.identity.Staff;
import io.moked.language.Names;
import io.moked.ledger.Actor;
import io.moked.web.Problem;
import io.moked.workforce.Agent;
import io.moked.workforce.CustomPresence;
import io.moked.workforce.CustomPresenceStore;
import io.moked.workforce.Presence;
import io.moked.workforce.PresenceCause;
import io.moked.workforce.PresenceChoice;
import io.moked.workforce.PresenceCommand;
import io.moked.workforce.PresenceDesk;
import io.moked.workforce.Roster;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Presence: one's own, and set for an agent by his supervisor (behaviour 3.6). */
@RestController
class PresenceController {

  record PresenceRequest(@NotBlank String presence) {}

  /**
   * An agent's presence.
   *
   * @param presence the id of what he shows: a base one, or one of the organisation's own
   * @param base what decisions look at
   * @param usual the id of what a sign-in makes of him; null leaves him as he was
   */
  record PresenceAnswer(
      String presence,
      Presence base,
      Names names,
      Instant since,
      Actor setBy,
      PresenceCause cause,
      @Nullable String usual) {

    static PresenceAnswer of(Agent agent) {
      PresenceChoice choice = agent.standing().choice();
      PresenceChoice usual = agent.defaultPresence();
      return new PresenceAnswer(
          choice.id(),
          choice.base(),
          choice.names(),
          agent.presenceSince(),
          agent.presenceSetBy(),
          agent.presenceCause(),
          usual == null ? null : usual.id());
    }
  }

  record PresenceItem(String id, String name, Names names, Presence base, boolean custom) {

    static PresenceItem of(Presence it) {
      return new PresenceItem(it.id(), it.names().en(), it.names(), it, false);
    }

    static PresenceItem of(CustomPresence it) {
      return new PresenceItem(it.id().toString(), it.name(), it.names(), it.base(), true);
    }
  }

  record Presences(List<PresenceItem> items) {}

  private final PresenceDesk desk;
  private final Roster roster;
  private final CustomPresenceStore custom;

  PresenceController(PresenceDesk desk, Roster roster, CustomPresenceStore custom) {
    this.desk = desk;
    this.roster = roster;
    this.custom = custom;
  }

  @GetMapping("/api/presences")
  Presences presences() {
    return new Presences(
        Stream.concat(
                Arrays.stream(Presence.values()).map(PresenceItem::of),
                custom.all().stream().map(PresenceItem::of))
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
  @Allowed({Role.SUPERVISOR, Role.ADMINISTRATOR})
  PresenceAnswer setAgents(
      @CurrentStaff Staff staff,
      @PathVariable UUID id,
      @Valid @RequestBody PresenceRequest request) {
    return set(id, request, staff);
  }

  private PresenceAnswer set(UUID agentId, PresenceRequest request, Staff by) {
    PresenceChoice choice =
        custom
            .choice(request.presence())
            .orElseThrow(() -> Problem.invalid("presence", refusal(request.presence())));
    return desk.execute(new PresenceCommand.Choose(agentId, choice, by.actor()))
        .map(PresenceAnswer::of)
        .orElseThrow(Problem::notFound);
  }

  private static String refusal(String id) {
    return Presence.of(id).isPresent() ? "not-choosable" : "unknown";
  }
}
