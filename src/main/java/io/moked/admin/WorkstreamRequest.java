package io.moked.admin;

import io.moked.conversation.Channel;
import io.moked.conversation.Rulebook;
import io.moked.conversation.Trigger;
import io.moked.routing.Workstream;
import io.moked.routing.floor.SkillMatch;
import io.moked.routing.rules.Checked;
import io.moked.routing.rules.RoutingRules;
import io.moked.routing.setup.Declines;
import io.moked.routing.setup.Distribution;
import io.moked.routing.setup.Handling;
import io.moked.routing.setup.IdleSeconds;
import io.moked.web.FieldProblem;
import io.moked.workforce.Presence;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What is left out stays, or is the usual for a new one; the channel is fixed once it exists. */
record WorkstreamRequest(
    @NotBlank @Size(max = 100) String name,
    @Nullable @Valid BothNames names,
    @Nullable Channel channel,
    @NotNull UUID queueId,
    @Nullable @Min(0) @Max(1000) Integer units,
    @Nullable Set<@NotNull Presence> allowedPresences,
    @Nullable @Min(5) @Max(600) Integer offerSeconds,
    @Nullable @Valid PolicyRequest monitoring,
    @Nullable Distribution distribution,
    @Nullable Boolean pickable,
    @Nullable @Size(max = 5) Set<@NotNull UUID> capacityProfiles,
    @Nullable SkillMatch skillMatch,
    @Nullable Boolean keepSameAgent,
    @Valid Rulebook.@Nullable WrapUp wrapUp,
    @Nullable @Schema(implementation = UUID.class) IdChoice fallbackQueueId,
    @Nullable @Valid IdleSeconds autoClose,
    @Nullable @Valid Declines declines,
    @Nullable Map<Trigger, Map<String, String>> messages,
    @Nullable @Size(max = 50) List<@NotNull @Valid BindingRequest> bindings,
    @Nullable JsonNode routing) {

  /** A widget's key: what stands in the script tag of the page. */
  record BindingRequest(
      @NotBlank @Size(max = 64) @Pattern(regexp = "[a-z0-9][a-z0-9-]*") String key) {}

  WorkstreamRequest {
    Chosen.something("allowedPresences", allowedPresences);
  }

  /** {@code before} with what is asked for; what can't be read goes to {@code faults}. */
  Workstream applied(Workstream before, RulesChecks checks, List<FieldProblem> faults) {
    Handling was = before.handling();
    Set<UUID> profiles = or(capacityProfiles, was.capacityProfiles());
    if (capacityProfiles != null && !capacityProfiles.stream().allMatch(checks::isProfile)) {
      faults.add(new FieldProblem("capacityProfiles", "unknown"));
    }
    return new Workstream(
        before.id(),
        name,
        BothNames.or(names, before.names()),
        before.channel(),
        queueId,
        profiles.isEmpty() ? or(units, before.units()) : 0,
        or(allowedPresences, before.allowedPresences()),
        or(offerSeconds, before.offerSeconds()),
        monitoring == null ? before.monitoring() : monitoring.policy(),
        new Handling(
            or(distribution, was.distribution()),
            or(pickable, was.pickable()),
            profiles,
            or(skillMatch, was.skillMatch()),
            or(keepSameAgent, was.keepSameAgent()),
            or(wrapUp, was.wrapUp()),
            fallbackQueueId == null ? was.fallbackQueueId() : fallbackQueueId.id(),
            or(autoClose, was.autoClose()),
            or(declines, was.declines()),
            or(messages, was.messages())),
        rules(before, checks, faults));
  }

  private RoutingRules rules(Workstream before, RulesChecks checks, List<FieldProblem> faults) {
    if (routing == null || routing.isNull()) {
      return before.rules();
    }
    Checked<RoutingRules> checked = checks.rules("routing", routing, before.channel().queueType());
    faults.addAll(checked.faults());
    return checked.value();
  }

  private static <T> T or(@Nullable T given, T otherwise) {
    return Objects.requireNonNullElse(given, otherwise);
  }
}
