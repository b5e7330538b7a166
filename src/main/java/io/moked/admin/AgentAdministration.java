package io.moked.admin;

import io.moked.admin.AgentController.AgentChange;
import io.moked.admin.AgentController.AgentItem;
import io.moked.admin.AgentController.NewAgent;
import io.moked.identity.Directory;
import io.moked.identity.NewStaff;
import io.moked.identity.Role;
import io.moked.identity.Staff;
import io.moked.language.Language;
import io.moked.language.Names;
import io.moked.routing.Organisation;
import io.moked.routing.Queue;
import io.moked.web.Problem;
import io.moked.workforce.Agent;
import io.moked.workforce.AgentStore;
import io.moked.workforce.Presence;
import io.moked.workforce.PresenceDesk;
import io.moked.workforce.Roster;
import io.moked.workforce.SetPresence;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes agents in, changes and deactivates them: their person, their seat and their queues. */
@Component
class AgentAdministration {

  private static final int USUAL_UNITS = 100;

  private final Directory directory;
  private final AgentStore seats;
  private final Roster roster;
  private final PresenceDesk presence;
  private final Organisation organisation;
  private final ConfigurationAudit audit;
  private final Clock clock;

  AgentAdministration(
      Directory directory,
      AgentStore seats,
      Roster roster,
      PresenceDesk presence,
      Organisation organisation,
      ConfigurationAudit audit,
      Clock clock) {
    this.directory = directory;
    this.seats = seats;
    this.roster = roster;
    this.presence = presence;
    this.organisation = organisation;
    this.audit = audit;
    this.clock = clock;
  }

  /** Whoever has a seat and is an agent; supervisors without that role are not listed. */
  List<AgentItem> all() {
    return directory.findAll().stream()
        .filter(staff -> staff.is(Role.AGENT))
        .flatMap(staff -> roster.find(staff.id()).map(seat -> item(staff, seat)).stream())
        .toList();
  }

  AgentItem create(NewAgent request, Staff by) {
    Set<UUID> queues = known(request.queues());
    Staff staff =
        directory.create(
            new NewStaff(
                request.username(),
                request.name(),
                BothNames.or(request.names(), Names.same(request.name())),
                Objects.requireNonNullElse(request.roles(), Set.of(Role.AGENT)),
                Objects.requireNonNullElse(request.language(), Language.EN),
                request.password()));
    int units = Objects.requireNonNullElse(request.unitsTotal(), USUAL_UNITS);
    seats.create(staff.id(), true, units, by.actor(), clock.instant());
    roster.reload();
    enrol(staff.id(), queues);
    audit.note(by, "create-agent", staff.id(), staff.name());
    return item(staff, seat(staff.id()));
  }

  AgentItem change(UUID id, AgentChange request, Staff by) {
    Agent seat = roster.find(id).orElseThrow(Problem::notFound);
    Staff before = directory.find(id).orElseThrow(Problem::notFound);
    @Nullable Set<UUID> queues = request.queues() == null ? null : known(request.queues());
    String name = Objects.requireNonNullElse(request.name(), before.name());
    Names unchanged = request.name() == null ? before.names() : Names.same(name);
    Staff after =
        directory.update(
            new Staff(
                id,
                before.username(),
                name,
                BothNames.or(request.names(), unchanged),
                Objects.requireNonNullElse(request.roles(), before.roles()),
                Objects.requireNonNullElse(request.language(), before.language()),
                before.acknowledgedAt(),
                Objects.requireNonNullElse(request.active(), before.active())));
    seats.capacity(id, Objects.requireNonNullElse(request.unitsTotal(), seat.unitsTotal()));
    roster.reload();
    if (queues != null) {
      enrol(id, queues);
    }
    if (!after.active()) {
      signOff(id, by);
    }
    audit.note(by, "change-agent", id, after.name());
    return item(after, seat(id));
  }

  void deactivate(UUID id, Staff by) {
    Agent seat = roster.find(id).orElseThrow(Problem::notFound);
    directory.deactivate(id);
    signOff(id, by);
    audit.note(by, "deactivate-agent", id, seat.name());
  }

  private void signOff(UUID id, Staff by) {
    presence.set(new SetPresence(id, Presence.OFFLINE, by.actor()));
    enrol(id, Set.of());
  }

  private Set<UUID> known(@Nullable Set<UUID> queues) {
    Set<UUID> wanted = Objects.requireNonNullElse(queues, Set.of());
    if (!wanted.stream().allMatch(id -> organisation.queue(id).isPresent())) {
      throw Problem.invalid("queues", "unknown");
    }
    return wanted;
  }

  /** Makes the agent a member of exactly these queues. */
  private void enrol(UUID agentId, Set<UUID> queues) {
    for (Queue queue : List.copyOf(organisation.queues())) {
      boolean wanted = queues.contains(queue.id());
      if (wanted != queue.members().contains(agentId)) {
        Set<UUID> members = new HashSet<>(queue.members());
        boolean _ = wanted ? members.add(agentId) : members.remove(agentId);
        organisation.save(queue.with(members));
      }
    }
  }

  private Agent seat(UUID id) {
    return roster.find(id).orElseThrow(Problem::notFound);
  }

  private AgentItem item(Staff staff, Agent seat) {
    return new AgentItem(
        staff.id(),
        staff.name(),
        staff.names(),
        staff.username(),
        seat.human(),
        seat.presence(),
        seat.presenceSince(),
        seat.presenceSetBy(),
        seat.unitsTotal(),
        seat.unitsUsed(),
        organisation.queues().stream()
            .filter(queue -> queue.members().contains(staff.id()))
            .map(Queue::ref)
            .collect(Collectors.toList()),
        staff.roles(),
        staff.active(),
        seat.presence() != Presence.OFFLINE);
  }
}
