package io.moked.supervision.alerts.rules;

import io.moked.language.Names;
import io.moked.supervision.alerts.AlertKind;
import io.moked.supervision.alerts.Severity;
import io.moked.supervision.alerts.rules.AlertRule.Terms;
import io.moked.web.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rule as somebody sends it; what is left out stays, the kind is fixed once the rule exists. What
 * its kind does not ask for is refused, never dropped in silence.
 *
 * @param inARow given together with {@code below}: null is then by language, not as it was
 */
record AlertRuleRequest(
    @Nullable @Size(max = 100) String name,
    @Nullable @Valid BothNames names,
    @Nullable AlertKind kind,
    @Nullable Boolean enabled,
    @Nullable Severity severity,
    @Nullable @Size(max = 1000) Set<UUID> queueIds,
    @Nullable Integer seconds,
    @Nullable Double below,
    @Nullable Integer inARow,
    @Nullable Integer count,
    @Nullable Integer withinSeconds) {

  /** In every language or in none. */
  record BothNames(@NotBlank @Size(max = 100) String en, @NotBlank @Size(max = 100) String he) {}

  /** The same under a name, if it has none. */
  AlertRuleRequest named(String otherwise) {
    return new AlertRuleRequest(
        name == null || name.isBlank() ? otherwise : name,
        names,
        kind,
        enabled,
        severity,
        queueIds,
        seconds,
        below,
        inARow,
        count,
        withinSeconds);
  }

  /** A new rule. */
  AlertRule created(UUID id) {
    if (kind == null) {
      throw Problem.invalid("kind", "required");
    }
    if (!kind.isRuled()) {
      throw Problem.invalid("kind", "always-on");
    }
    return applied(
        new AlertRule(
            id,
            "",
            Names.same(""),
            kind,
            true,
            Severity.WARNING,
            new Terms(Set.of(), null, null, null, null, null)));
  }

  /** What {@code before} becomes. */
  AlertRule applied(AlertRule before) {
    if (kind != null && kind != before.kind()) {
      throw Problem.invalid("kind", "fixed");
    }
    String called = name == null ? before.name() : name.strip();
    if (called.isEmpty()) {
      throw Problem.invalid("name", "required");
    }
    Terms old = before.terms();
    return new AlertRule(
        before.id(),
        called,
        named(called, before),
        before.kind(),
        Objects.requireNonNullElse(enabled, before.enabled()),
        Objects.requireNonNullElse(severity, before.severity()),
        new Terms(
            Objects.requireNonNullElse(queueIds, old.queueIds()),
            seconds == null ? old.seconds() : seconds,
            below == null ? old.below() : below,
            below == null ? old.inARow() : inARow,
            count == null ? old.count() : count,
            withinSeconds == null ? old.withinSeconds() : withinSeconds));
  }

  private Names named(String called, AlertRule before) {
    if (names != null) {
      return new Names(names.en(), names.he());
    }
    return called.equals(before.name()) ? before.names() : Names.same(called);
  }
}
