package io.moked.admin;

import io.moked.conversation.QueueType;
import io.moked.conversation.view.Ongoing;
import io.moked.identity.Allowed;
import io.moked.identity.CurrentStaff;
import io.moked.identity.Role;
import io.moked.identity.Staff;
import io.moked.routing.Organisation;
import io.moked.routing.Queue;
import io.moked.time.Ids;
import io.moked.web.FieldProblem;
import io.moked.web.Problem;
import io.moked.workforce.Roster;
import jakarta.validation.Valid;
import java.time.Clock;
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

/** Queues: their members, and how they hand out their work. */
@RestController
class QueueController {

  record Queues(List<QueueItem> items) {}

  private final Organisation organisation;
  private final Roster roster;
  private final Ongoing ongoing;
  private final RulesChecks checks;
  private final MentionStore mentions;
  private final ConfigurationAudit audit;
  private final Clock clock;

  QueueController(
      Organisation organisation,
      Roster roster,
      Ongoing ongoing,
      RulesChecks checks,
      MentionStore mentions,
      ConfigurationAudit audit,
      Clock clock) {
    this.organisation = organisation;
    this.roster = roster;
    this.ongoing = ongoing;
    this.checks = checks;
    this.mentions = mentions;
    this.audit = audit;
    this.clock = clock;
  }

  @GetMapping("/api/queues")
  Queues all() {
    return new Queues(organisation.queues().stream().map(this::item).toList());
  }

  @PostMapping("/api/queues")
  @Allowed(Role.ADMINISTRATOR)
  @ResponseStatus(HttpStatus.CREATED)
  QueueItem create(@CurrentStaff Staff staff, @Valid @RequestBody QueueRequest request) {
    QueueType type = Objects.requireNonNullElse(request.type(), QueueType.MESSAGING);
    var nothing = Queue.usual(Ids.next(), request.name(), type, Set.of());
    return save(request, nothing, staff, "create-queue");
  }

  @PutMapping("/api/queues/{id}")
  @Allowed(Role.ADMINISTRATOR)
  QueueItem change(
      @CurrentStaff Staff staff, @PathVariable UUID id, @Valid @RequestBody QueueRequest request) {
    Queue before = organisation.queue(id).orElseThrow(Problem::notFound);
    if (request.type() != null && request.type() != before.type()) {
      throw Problem.invalid("type", "fixed");
    }
    return save(request, before, staff, "change-queue");
  }

  @PostMapping("/api/queues/{id}/copy")
  @Allowed(Role.ADMINISTRATOR)
  @ResponseStatus(HttpStatus.CREATED)
  QueueItem copy(@CurrentStaff Staff staff, @PathVariable UUID id) {
    Queue original = organisation.queue(id).orElseThrow(Problem::notFound);
    Set<String> taken = organisation.queues().stream().map(Queue::name).collect(Collectors.toSet());
    CopyName name = CopyName.of(original.name(), original.names(), taken);
    Queue queue = original.as(Ids.next(), name.name(), name.names());
    return save(queue, List.of(), staff, "create-queue");
  }

  private QueueItem save(QueueRequest request, Queue before, Staff staff, String verb) {
    var faults = new ArrayList<FieldProblem>();
    Queue queue = request.applied(before, checks, faults);
    return save(queue, faults, staff, verb);
  }

  private QueueItem save(Queue queue, List<FieldProblem> faults, Staff staff, String verb) {
    QueueCheck.check(queue, organisation, roster, faults);
    if (!organisation.save(queue)) {
      throw Problem.invalid("name", "taken");
    }
    audit.note(staff, verb, queue.id(), queue.name());
    return item(queue);
  }

  @DeleteMapping("/api/queues/{id}")
  @Allowed(Role.ADMINISTRATOR)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(@CurrentStaff Staff staff, @PathVariable UUID id) {
    Queue queue = organisation.queue(id).orElseThrow(Problem::notFound);
    if (mentions.has(id) || !organisation.deleteQueue(id)) {
      throw Problem.refused("in-use");
    }
    audit.note(staff, "delete-queue", id, queue.name());
  }

  private QueueItem item(Queue queue) {
    return new QueueItem(
        queue.id(),
        queue.name(),
        queue.names(),
        queue.type(),
        queue.priority(),
        queue.members(),
        queue.hoursId(),
        organisation.isOpen(queue, clock.instant()),
        organisation.signedIn(queue),
        ongoing.waitingIn(queue.id()),
        queue.settings().assignment(),
        queue.settings().serviceLevelSeconds(),
        queue.settings().shortAbandonSeconds(),
        queue.settings().overflow(),
        queue.settings().consultTime());
  }
}
