package io.moked.admin;

import io.moked.conversation.QueueType;
import io.moked.conversation.view.Ongoing;
import io.moked.identity.Allowed;
import io.moked.identity.CurrentStaff;
import io.moked.identity.Role;
import io.moked.identity.Staff;
import io.moked.language.Names;
import io.moked.routing.Organisation;
import io.moked.routing.Queue;
import io.moked.time.Ids;
import io.moked.web.Problem;
import io.moked.workforce.Roster;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
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

/** Queues and their members. */
@RestController
class QueueController {

  private static final int USUAL_PRIORITY = 100;

  record QueueItem(
      UUID id,
      String name,
      Names names,
      QueueType type,
      int priority,
      Set<UUID> members,
      @Nullable UUID hoursId,
      boolean open,
      int agentsSignedIn,
      long waiting) {}

  record Queues(List<QueueItem> items) {}

  /** What is left out stays; the type is fixed once the queue exists. */
  record QueueRequest(
      @NotBlank @Size(max = 100) String name,
      @Nullable @Valid BothNames names,
      @Nullable QueueType type,
      @Nullable @Min(1) @Max(10_000) Integer priority,
      @Nullable Set<@NotNull UUID> members,
      @Nullable @Schema(implementation = UUID.class) HoursChoice hoursId) {}

  private final Organisation organisation;
  private final Roster roster;
  private final Ongoing ongoing;
  private final ConfigurationAudit audit;
  private final Clock clock;

  QueueController(
      Organisation organisation,
      Roster roster,
      Ongoing ongoing,
      ConfigurationAudit audit,
      Clock clock) {
    this.organisation = organisation;
    this.roster = roster;
    this.ongoing = ongoing;
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
    var nothing =
        new Queue(
            Ids.next(),
            request.name(),
            Names.same(request.name()),
            type,
            USUAL_PRIORITY,
            Set.of(),
            null);
    return save(nothing, request, staff, "create-queue");
  }

  @PutMapping("/api/queues/{id}")
  @Allowed(Role.ADMINISTRATOR)
  QueueItem change(
      @CurrentStaff Staff staff, @PathVariable UUID id, @Valid @RequestBody QueueRequest request) {
    Queue before = organisation.queue(id).orElseThrow(Problem::notFound);
    if (request.type() != null && request.type() != before.type()) {
      throw Problem.invalid("type", "fixed");
    }
    return save(before, request, staff, "change-queue");
  }

  private QueueItem save(Queue before, QueueRequest request, Staff staff, String verb) {
    Set<UUID> members = Objects.requireNonNullElse(request.members(), before.members());
    if (!members.stream().allMatch(id -> roster.find(id).isPresent())) {
      throw Problem.invalid("members", "unknown");
    }
    @Nullable UUID hoursId = request.hoursId() == null ? before.hoursId() : request.hoursId().id();
    if (hoursId != null && organisation.hours(hoursId).isEmpty()) {
      throw Problem.invalid("hoursId", "unknown");
    }
    var queue =
        new Queue(
            before.id(),
            request.name(),
            BothNames.or(request.names(), before.names()),
            before.type(),
            Objects.requireNonNullElse(request.priority(), before.priority()),
            Set.copyOf(members),
            hoursId);
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
    if (!organisation.deleteQueue(id)) {
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
        ongoing.waitingIn(queue.id()));
  }
}
