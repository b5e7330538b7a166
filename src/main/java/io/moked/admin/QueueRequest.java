package io.moked.admin;

import io.moked.conversation.QueueType;
import io.moked.routing.Queue;
import io.moked.routing.setup.OverflowRules;
import io.moked.routing.setup.QueueSettings;
import io.moked.web.FieldProblem;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is left out stays; the type is fixed once the queue exists. */
record QueueRequest(
    @NotBlank @Size(max = 100) String name,
    @Nullable @Valid BothNames names,
    @Nullable QueueType type,
    @Nullable @Min(1) @Max(10_000) Integer priority,
    @Nullable @Size(max = 10_000) Set<@NotNull UUID> members,
    @Nullable @Schema(implementation = UUID.class) IdChoice hoursId,
    @Nullable @Valid AssignmentRequest assignment,
    @Nullable @Min(1) @Max(86_400) Integer serviceLevelSeconds,
    @Nullable @Min(1) @Max(86_400) Integer shortAbandonSeconds,
    @Nullable @Valid OverflowRules overflow,
    @Nullable @Min(10) @Max(600) Integer consultSeconds) {

  /** {@code before} with what is asked for; what can't be read goes to {@code faults}. */
  Queue applied(Queue before, RulesChecks checks, List<FieldProblem> faults) {
    QueueSettings was = before.settings();
    return new Queue(
        before.id(),
        name,
        BothNames.or(names, before.names()),
        before.type(),
        or(priority, before.priority()),
        Set.copyOf(or(members, before.members())),
        hoursId == null ? before.hoursId() : hoursId.id(),
        new QueueSettings(
            assignment == null ? was.assignment() : assignment.read(checks, faults),
            or(serviceLevelSeconds, was.serviceLevelSeconds()),
            or(shortAbandonSeconds, was.shortAbandonSeconds()),
            or(overflow, was.overflow()),
            or(consultSeconds, was.consultTime())));
  }

  private static <T> T or(@Nullable T given, T otherwise) {
    return Objects.requireNonNullElse(given, otherwise);
  }
}
