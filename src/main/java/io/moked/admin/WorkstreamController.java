package io.moked.admin;

import io.moked.conversation.Channel;
import io.moked.conversation.MonitoringPolicy;
import io.moked.conversation.QueueType;
import io.moked.identity.Allowed;
import io.moked.identity.CurrentStaff;
import io.moked.identity.Role;
import io.moked.identity.Staff;
import io.moked.language.Names;
import io.moked.routing.Organisation;
import io.moked.routing.Queue;
import io.moked.routing.Workstream;
import io.moked.time.Ids;
import io.moked.web.Problem;
import io.moked.workforce.Presence;
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
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Workstreams: how a channel's conversations are handled, and what customers are told (S2). */
@RestController
class WorkstreamController {

  record WorkstreamItem(
      UUID id,
      String name,
      Names names,
      QueueType type,
      Channel channel,
      UUID queueId,
      int units,
      Set<Presence> allowedPresences,
      int offerSeconds,
      MonitoringPolicy monitoring) {
    static WorkstreamItem of(Workstream it) {
      return new WorkstreamItem(
          it.id(),
          it.name(),
          it.names(),
          it.channel().queueType(),
          it.channel(),
          it.queueId(),
          it.units(),
          it.allowedPresences(),
          it.offerSeconds(),
          it.monitoring());
    }
  }

  record Workstreams(List<WorkstreamItem> items) {}

  /** What is left out stays, or is the usual for a new one; the channel is fixed once it exists. */
  record WorkstreamRequest(
      @NotBlank @Size(max = 100) String name,
      @Nullable @Valid BothNames names,
      @Nullable Channel channel,
      @NotNull UUID queueId,
      @Nullable @Min(0) @Max(1000) Integer units,
      @Nullable Set<@NotNull Presence> allowedPresences,
      @Nullable @Min(5) @Max(600) Integer offerSeconds,
      @Nullable @Valid PolicyRequest monitoring) {
    WorkstreamRequest {
      Chosen.something("allowedPresences", allowedPresences);
    }
  }

  private static final int USUAL_UNITS = 30;
  private static final int USUAL_OFFER_SECONDS = 120;

  private final Organisation organisation;
  private final ConfigurationAudit audit;

  WorkstreamController(Organisation organisation, ConfigurationAudit audit) {
    this.organisation = organisation;
    this.audit = audit;
  }

  @GetMapping("/api/workstreams")
  Workstreams all() {
    return new Workstreams(organisation.workstreams().stream().map(WorkstreamItem::of).toList());
  }

  @PostMapping("/api/workstreams")
  @Allowed(Role.ADMINISTRATOR)
  @ResponseStatus(HttpStatus.CREATED)
  WorkstreamItem create(@CurrentStaff Staff staff, @Valid @RequestBody WorkstreamRequest request) {
    var usual =
        new Workstream(
            Ids.next(),
            request.name(),
            Names.same(request.name()),
            Objects.requireNonNullElse(request.channel(), Channel.LIVE_CHAT),
            request.queueId(),
            USUAL_UNITS,
            Set.of(Presence.AVAILABLE, Presence.BUSY),
            USUAL_OFFER_SECONDS,
            MonitoringPolicy.OFF);
    return save(usual, request, staff, "create-workstream");
  }

  @PutMapping("/api/workstreams/{id}")
  @Allowed(Role.ADMINISTRATOR)
  WorkstreamItem change(
      @CurrentStaff Staff staff,
      @PathVariable UUID id,
      @Valid @RequestBody WorkstreamRequest request) {
    Workstream before = organisation.workstream(id).orElseThrow(Problem::notFound);
    if (request.channel() != null && request.channel() != before.channel()) {
      throw Problem.invalid("channel", "fixed");
    }
    return save(before, request, staff, "change-workstream");
  }

  private WorkstreamItem save(
      Workstream before, WorkstreamRequest request, Staff staff, String verb) {
    Queue queue =
        organisation
            .queue(request.queueId())
            .orElseThrow(() -> Problem.invalid("queueId", "unknown"));
    if (queue.type() != before.channel().queueType()) {
      throw Problem.refused("queue-type-mismatch");
    }
    var workstream =
        new Workstream(
            before.id(),
            request.name(),
            BothNames.or(request.names(), before.names()),
            before.channel(),
            request.queueId(),
            Objects.requireNonNullElse(request.units(), before.units()),
            Objects.requireNonNullElse(request.allowedPresences(), before.allowedPresences()),
            Objects.requireNonNullElse(request.offerSeconds(), before.offerSeconds()),
            request.monitoring() == null ? before.monitoring() : request.monitoring().policy());
    if (!organisation.save(workstream)) {
      throw Problem.invalid("name", "taken");
    }
    audit.note(staff, verb, workstream.id(), workstream.name());
    return WorkstreamItem.of(workstream);
  }

  @DeleteMapping("/api/workstreams/{id}")
  @Allowed(Role.ADMINISTRATOR)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(@CurrentStaff Staff staff, @PathVariable UUID id) {
    Workstream workstream = organisation.workstream(id).orElseThrow(Problem::notFound);
    if (!organisation.deleteWorkstream(id)) {
      throw Problem.refused("in-use");
    }
    audit.note(staff, "delete-workstream", id, workstream.name());
  }
}
