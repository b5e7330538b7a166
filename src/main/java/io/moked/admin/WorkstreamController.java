package io.moked.admin;

import io.moked.admin.WorkstreamRequest.BindingRequest;
import io.moked.conversation.Channel;
import io.moked.identity.Allowed;
import io.moked.identity.CurrentStaff;
import io.moked.identity.Role;
import io.moked.identity.Staff;
import io.moked.routing.Organisation;
import io.moked.routing.Workstream;
import io.moked.routing.setup.Distribution;
import io.moked.time.Ids;
import io.moked.web.FieldProblem;
import io.moked.web.Problem;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

  record Workstreams(List<WorkstreamItem> items) {}

  private final Organisation organisation;
  private final RulesChecks checks;
  private final ConfigurationAudit audit;

  WorkstreamController(Organisation organisation, RulesChecks checks, ConfigurationAudit audit) {
    this.organisation = organisation;
    this.checks = checks;
    this.audit = audit;
  }

  @GetMapping("/api/workstreams")
  Workstreams all() {
    return new Workstreams(organisation.workstreams().stream().map(this::item).toList());
  }

  @PostMapping("/api/workstreams")
  @Allowed(Role.ADMINISTRATOR)
  @ResponseStatus(HttpStatus.CREATED)
  WorkstreamItem create(@CurrentStaff Staff staff, @Valid @RequestBody WorkstreamRequest request) {
    Channel channel = Objects.requireNonNullElse(request.channel(), Channel.LIVE_CHAT);
    var usual = Workstream.usual(Ids.next(), request.name(), channel, request.queueId());
    return save(request, usual, staff, "create-workstream");
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
    Distribution distribution = request.distribution();
    if (distribution != null && distribution != before.handling().distribution()) {
      throw Problem.invalid("distribution", "fixed");
    }
    return save(request, before, staff, "change-workstream");
  }

  /** Everything but the widgets: a page's customers stay where they are. */
  @PostMapping("/api/workstreams/{id}/copy")
  @Allowed(Role.ADMINISTRATOR)
  @ResponseStatus(HttpStatus.CREATED)
  WorkstreamItem copy(@CurrentStaff Staff staff, @PathVariable UUID id) {
    Workstream original = organisation.workstream(id).orElseThrow(Problem::notFound);
    Set<String> taken =
        organisation.workstreams().stream().map(Workstream::name).collect(Collectors.toSet());
    CopyName name = CopyName.of(original.name(), original.names(), taken);
    Workstream workstream = original.as(Ids.next(), name.name(), name.names());
    return save(workstream, List.of(), List.of(), staff, "create-workstream");
  }

  private WorkstreamItem save(
      WorkstreamRequest request, Workstream before, Staff staff, String verb) {
    var faults = new ArrayList<FieldProblem>();
    Workstream workstream = request.applied(before, checks, faults);
    List<String> keys =
        request.bindings() == null
            ? organisation.widgets(before.id())
            : request.bindings().stream().map(BindingRequest::key).distinct().toList();
    return save(workstream, keys, faults, staff, verb);
  }

  private WorkstreamItem save(
      Workstream workstream,
      List<String> keys,
      List<FieldProblem> faults,
      Staff staff,
      String verb) {
    WorkstreamCheck.check(workstream, organisation, faults);
    for (int n = 0; n < keys.size(); n++) {
      boolean taken =
          organisation
              .ofWidget(keys.get(n))
              .filter(it -> !it.id().equals(workstream.id()))
              .isPresent();
      if (taken) {
        throw Problem.invalid("bindings[" + n + "].key", "taken");
      }
    }
    if (!organisation.save(workstream, keys)) {
      throw Problem.invalid("name", "taken");
    }
    audit.note(staff, verb, workstream.id(), workstream.name());
    return item(workstream);
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

  private WorkstreamItem item(Workstream workstream) {
    return WorkstreamItem.of(workstream, organisation);
  }
}
