package io.moked.admin;

import io.moked.conversation.Ref;
import io.moked.conversation.WantedSkill;
import io.moked.identity.Allowed;
import io.moked.identity.Role;
import io.moked.language.Names;
import io.moked.routing.Organisation;
import io.moked.routing.Placing;
import io.moked.routing.Rehearsal;
import io.moked.routing.Way;
import io.moked.routing.Workstream;
import io.moked.routing.floor.Exclusion;
import io.moked.routing.rules.RoutingRules;
import io.moked.routing.rules.Step;
import io.moked.time.Ids;
import io.moked.web.Problem;
import io.moked.workforce.Agent;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** "This conversation would go to …, because …": asks the rules without anything happening. */
@RestController
class RoutingTestController {

  private static final int MOST_AGENTS = 20;

  /** A conversation that somebody imagines. */
  record FactsRequest(
      @Nullable @Size(max = 35) String language,
      @Nullable @Size(max = 100) String customerName,
      @Nullable @Size(max = 200) String subject,
      @Nullable @Size(max = 4000) String text,
      @Nullable @Size(max = 20) Map<@Size(max = 100) String, @Size(max = 512) String> answers,
      @Nullable @Size(max = 30) Map<@Size(max = 100) String, @Size(max = 512) String> context,
      @Nullable Instant at) {}

  /**
   * @param routing rules that need not be saved; left out, those that are
   */
  record TestRequest(
      @NotNull @Valid FactsRequest facts,
      @Nullable @Schema(implementation = RoutingRules.class) JsonNode routing) {}

  /**
   * A member of the queue as he stands now.
   *
   * @param free units
   * @param level in the skills asked for, added up; null if none is
   * @param excluded why he would not be asked; null if he could be
   */
  record Member(
      UUID id,
      String name,
      Names names,
      int free,
      @Nullable Integer level,
      @Nullable Exclusion excluded) {

    static Member of(Rehearsal.Player it) {
      Agent agent = it.agent();
      return new Member(
          agent.id(), agent.name(), agent.names(), agent.unitsFree(), it.level(), it.excluded());
    }
  }

  record TestResult(
      Ref queue,
      String via,
      boolean ends,
      int units,
      int priority,
      List<WantedSkill> skills,
      Set<UUID> capacityProfiles,
      Map<String, String> attributes,
      List<Step> steps,
      List<Member> agents) {}

  private final Organisation organisation;
  private final Placing placing;
  private final Rehearsal rehearsal;
  private final RulesChecks checks;
  private final Clock clock;

  RoutingTestController(
      Organisation organisation,
      Placing placing,
      Rehearsal rehearsal,
      RulesChecks checks,
      Clock clock) {
    this.organisation = organisation;
    this.placing = placing;
    this.rehearsal = rehearsal;
    this.checks = checks;
    this.clock = clock;
  }

  @PostMapping("/api/workstreams/{id}/routing-test")
  @Allowed(Role.ADMINISTRATOR)
  TestResult test(@PathVariable UUID id, @Valid @RequestBody TestRequest request) {
    Workstream workstream = organisation.workstream(id).orElseThrow(Problem::notFound);
    JsonNode sent = request.routing();
    RoutingRules rules =
        sent == null || sent.isNull()
            ? workstream.rules()
            : checks.rules("routing", sent, workstream.channel().queueType()).orRefuse();
    FactsRequest facts = request.facts();
    Way way =
        placing.way(
            workstream,
            rules,
            Ids.next(),
            placing.facts(
                workstream,
                facts.language(),
                facts.customerName(),
                facts.subject(),
                facts.text(),
                Objects.requireNonNullElse(facts.answers(), Map.of()),
                Objects.requireNonNullElse(facts.context(), Map.of()),
                Objects.requireNonNullElseGet(facts.at(), clock::instant)));
    return new TestResult(
        way.queue().ref(),
        way.via(),
        way.ends(),
        way.units(workstream),
        way.priority(),
        way.wanted(),
        way.profiles(),
        way.classified().attributes(),
        way.steps(),
        rehearsal.of(way, workstream, MOST_AGENTS).stream().map(Member::of).toList());
  }
}
