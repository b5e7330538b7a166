package io.moked.admin;

import io.moked.admin.AgentController.AgentChange;
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
import io.moked.workforce.Presence;
import io.moked.workforce.PresenceChoice;
import io.moked.workforce.PresenceCommand;
import io.moked.workforce.PresenceDesk;
import io.moked.workforce.Roster;
import io.moked.workforce.SeatChange;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes people in, changes and deactivates them: their person, their seat and their queues. */
@Component
class AgentAdministration {

  private final Directory directory;
  private final Seating seating;
  private final SeatCheck check;
  private final Roster roster;
  private final PresenceDesk presence;
  private final Organisation organisation;
  private final AgentItems items;
  private final ConfigurationAudit audit;

  AgentAdministration(
      Directory directory,
      Seating seating,
      SeatCheck check,
      Roster roster,
      PresenceDesk presence,
      Organisation organisation,
      AgentItems items,
      ConfigurationAudit audit) {
    this.directory = directory;
    this.seating = seating;
    this.check = check;
    this.roster = roster;
    this.presence = presence;
    this.organisation = organisation;
    this.items = items;
    this.audit = audit;
  }

  /** Whoever has a seat and is an agent; with {@code everyone} all others, too. */
  List<AgentItem> all(boolean everyone) {
    return directory.findAll().stream()
        .filter(staff -> everyone || (staff.is(Role.AGENT) && roster.find(staff.id()).isPresent()))
        .map(this::item)
        .toList();
  }

  AgentItem create(NewAgent request, Staff by) {
    Set<UUID> queues = known(request.queues());
    SeatChange seat = check.change(request.seat());
    Staff staff =
        directory.create(
            new NewStaff(
                request.username(),
                request.name(),
                BothNames.or(request.names(), Names.same(request.name())),
                Objects.requireNonNullElse(request.roles(), Set.of(Role.AGENT)),
                Objects.requireNonNullElse(request.language(), Language.EN),
                request.password()));
    seating.give(staff.id(), by);
    seating.change(staff.id(), seat);
    enrol(staff.id(), queues);
    audit.note(by, "create-agent", staff.id(), staff.name());
    return item(staff);
  }

  AgentItem change(UUID id, AgentChange request, Staff by) {
    Staff before = directory.find(id).orElseThrow(Problem::notFound);
    @Nullable Set<UUID> queues = request.queues() == null ? null : known(request.queues());
    SeatChange seat = check.change(request.seat());
    Staff wanted = changed(before, request);
    administratorRemains(before, wanted);
    Staff after = directory.update(wanted);
    if (after.is(Role.AGENT) || !request.seat().isEmpty() || queues != null) {
      seating.give(id, by);
    }
    seating.change(id, seat);
    if (queues != null) {
      enrol(id, queues);
    }
    if (!after.active()) {
      signOff(id, by);
    }
    audit.note(by, "change-agent", id, after.name());
    return item(after);
  }

  private static Staff changed(Staff before, AgentChange request) {
    String name = Objects.requireNonNullElse(request.name(), before.name());
    Names unchanged = request.name() == null ? before.names() : Names.same(name);
    return new Staff(
        before.id(),
        before.username(),
        name,
        BothNames.or(request.names(), unchanged),
        Objects.requireNonNullElse(request.roles(), before.roles()),
        Objects.requireNonNullElse(request.language(), before.language()),
        before.acknowledgedAt(),
        Objects.requireNonNullElse(request.active(), before.active()));
  }

  void deactivate(UUID id, Staff by) {
    Staff staff = directory.find(id).orElseThrow(Problem::notFound);
    administratorRemains(staff, null);
    directory.deactivate(id);
    signOff(id, by);
    audit.note(by, "deactivate-agent", id, staff.name());
  }

  /** Nobody locks everybody out of the administration, himself included. */
  private void administratorRemains(Staff before, @Nullable Staff after) {
    boolean goes = isAdministrator(before) && (after == null || !isAdministrator(after));
    boolean others =
        !goes
            || directory.findAll().stream()
                .anyMatch(it -> isAdministrator(it) && !it.id().equals(before.id()));
    if (!others) {
      throw Problem.refused("last-administrator");
    }
  }

  private static boolean isAdministrator(Staff staff) {
    return staff.active() && staff.is(Role.ADMINISTRATOR);
  }

  private void signOff(UUID id, Staff by) {
    if (roster.find(id).isPresent()) {
      var offline = PresenceChoice.of(Presence.OFFLINE);
      presence.execute(new PresenceCommand.Choose(id, offline, by.actor()));
      enrol(id, Set.of());
    }
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

  private AgentItem item(Staff staff) {
    return items.of(staff, roster.find(staff.id()).orElse(null));
  }
}
