package io.moked.supervision.alerts.rules;

import io.moked.identity.Allowed;
import io.moked.identity.CurrentStaff;
import io.moked.identity.Role;
import io.moked.identity.Staff;
import io.moked.language.Names;
import io.moked.ledger.AuditEntry;
import io.moked.ledger.AuditTrail;
import io.moked.routing.Organisation;
import io.moked.supervision.alerts.AlertKind;
import io.moked.supervision.alerts.Severity;
import io.moked.time.Ids;
import io.moked.web.Problem;
import jakarta.validation.Valid;
import java.time.Clock;
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

/** The rules by which alerts are raised. */
@RestController
@RequestMapping("/api/alert-rules")
class AlertRuleController {

  private static final int MOST = 100;

  /** A rule; null is what its kind does not ask for. */
  record RuleItem(
      UUID id,
      String name,
      Names names,
      AlertKind kind,
      boolean enabled,
      Severity severity,
      Set<UUID> queueIds,
      @Nullable Integer seconds,
      @Nullable Double below,
      @Nullable Integer inARow,
      @Nullable Integer count,
      @Nullable Integer withinSeconds) {

    static RuleItem of(AlertRule rule) {
      AlertRule.Terms terms = rule.terms();
      return new RuleItem(
          rule.id(),
          rule.name(),
          rule.names(),
          rule.kind(),
          rule.enabled(),
          rule.severity(),
          terms.queueIds(),
          terms.seconds(),
          terms.below(),
          terms.inARow(),
          terms.count(),
          terms.withinSeconds());
    }
  }

  record Items(List<RuleItem> items) {}

  private final AlertRules rules;
  private final Organisation organisation;
  private final AuditTrail audit;
  private final Clock clock;

  AlertRuleController(AlertRules rules, Organisation organisation, AuditTrail audit, Clock clock) {
    this.rules = rules;
    this.organisation = organisation;
    this.audit = audit;
    this.clock = clock;
  }

  @GetMapping
  @Allowed({Role.SUPERVISOR, Role.ADMINISTRATOR})
  Items all() {
    return new Items(rules.all().stream().map(RuleItem::of).toList());
  }

  @PostMapping
  @Allowed(Role.ADMINISTRATOR)
  @ResponseStatus(HttpStatus.CREATED)
  RuleItem create(@CurrentStaff Staff staff, @Valid @RequestBody AlertRuleRequest request) {
    if (rules.all().size() >= MOST) {
      throw Problem.refused("too-many", Map.of("max", MOST));
    }
    return save(request.created(Ids.next()), staff, "create-alert-rule");
  }

  @PutMapping("/{id}")
  @Allowed(Role.ADMINISTRATOR)
  RuleItem change(
      @CurrentStaff Staff staff,
      @PathVariable UUID id,
      @Valid @RequestBody AlertRuleRequest request) {
    AlertRule before = rules.find(id).orElseThrow(Problem::notFound);
    return save(request.applied(before), staff, "change-alert-rule");
  }

  private RuleItem save(AlertRule rule, Staff staff, String verb) {
    AlertRuleCheck.check(rule, organisation);
    if (!rules.save(rule)) {
      throw Problem.invalid("name", "taken");
    }
    note(staff, verb, rule);
    return RuleItem.of(rule);
  }

  /** Its alerts end with it. */
  @DeleteMapping("/{id}")
  @Allowed(Role.ADMINISTRATOR)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(@CurrentStaff Staff staff, @PathVariable UUID id) {
    AlertRule rule = rules.find(id).orElseThrow(Problem::notFound);
    rules.delete(id);
    note(staff, "delete-alert-rule", rule);
  }

  private void note(Staff by, String verb, AlertRule rule) {
    audit.add(
        new AuditEntry(
            clock.instant(),
            by.actor(),
            verb,
            null,
            AuditEntry.ACCEPTED,
            Map.of("id", rule.id(), "name", rule.name(), "rule", rule)));
  }
}
