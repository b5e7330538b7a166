package io.moked.supervision.agents;

import io.moked.identity.Allowed;
import io.moked.identity.CurrentStaff;
import io.moked.identity.Role;
import io.moked.identity.Staff;
import io.moked.supervision.rights.AgentSight;
import io.moked.supervision.rights.Grant;
import io.moked.web.FieldProblem;
import io.moked.web.Problem;
import io.moked.workforce.Roster;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The agents' panel for programs, and an agent's presences. */
@RestController
@RequestMapping("/api/supervision/agents")
@Allowed(Role.SUPERVISOR)
class AgentPanelController {

  private static final int MOST = 200;

  record Agents(Instant asOf, int total, List<PanelRow> items) {}

  /**
   * One page, the latest first.
   *
   * @param next where the page after it begins; null if nothing is left
   */
  record Presences(List<PresencePeriods.Period> items, @Nullable String next) {}

  private final AgentPanel panel;
  private final PresencePeriods periods;
  private final Roster roster;
  private final AgentSight sight;
  private final Clock clock;

  AgentPanelController(
      AgentPanel panel, PresencePeriods periods, Roster roster, AgentSight sight, Clock clock) {
    this.panel = panel;
    this.periods = periods;
    this.roster = roster;
    this.sight = sight;
    this.clock = clock;
  }

  @GetMapping
  Agents find(
      @CurrentStaff Staff staff,
      @RequestParam(defaultValue = "") List<String> presence,
      @RequestParam(defaultValue = "") List<String> queue,
      @RequestParam(defaultValue = "") List<String> team,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "name") String sort,
      @RequestParam(defaultValue = "0") int offset,
      @RequestParam(defaultValue = "50") int limit) {
    PanelQuery query = PanelQuery.of(presence, queue, team, q, sort, offset, limit);
    AgentPanel.Found found = panel.find(query, sight.of(staff, Grant.SEE));
    return new Agents(clock.instant(), found.total(), found.rows());
  }

  @GetMapping("/{id}/presences")
  Presences presences(
      @CurrentStaff Staff staff,
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable Long cursor,
      @RequestParam(defaultValue = "50") int limit) {
    if (limit < 1 || limit > MOST) {
      throw Problem.invalid(
          List.of(new FieldProblem("limit", "range", Map.of("min", 1, "max", MOST))));
    }
    if (roster.find(id).isEmpty()) {
      throw Problem.notFound();
    }
    sight.check(staff, Grant.SEE, id, "read-presences");
    List<PresencePeriods.Period> found = periods.of(id, cursor, limit + 1);
    boolean more = found.size() > limit;
    List<PresencePeriods.Period> items = more ? found.subList(0, limit) : found;
    return new Presences(items, more ? items.getLast().id() : null);
  }
}
