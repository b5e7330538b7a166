package io.moked.supervision.rights;

import io.moked.conversation.Scope;
import io.moked.identity.Role;
import io.moked.identity.Staff;
import io.moked.identity.StaffChanged;
import io.moked.store.TableNews;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Who may do what where, in memory: asked with every command and every look. A change is known here
 * before it is answered, and on other nodes as soon as the database tells; whoever has other rights
 * than before is told of by {@link StaffChanged}.
 */
@Component
public class Supervisors {

  private static final Set<String> TABLES =
      Set.of(
          "supervision_role",
          "team",
          "team_member",
          "supervisor",
          "supervisor_queue",
          "supervisor_team");

  /** Everything at one moment. */
  record State(
      Map<UUID, SupervisionRole> roles, Map<UUID, Team> teams, Map<UUID, SupervisorSeat> seats) {

    SupervisorSeat seat(UUID staffId) {
      return seats.getOrDefault(staffId, SupervisorSeat.USUAL);
    }

    private SupervisorRights rights(SupervisorSeat seat) {
      SupervisionRole role = roles.get(seat.roleId());
      if (role == null) {
        return SupervisorRights.NOTHING;
      }
      Set<UUID> agents =
          seat.teamIds().stream()
              .map(teams::get)
              .filter(team -> team != null)
              .flatMap(team -> team.members().stream())
              .collect(Collectors.toUnmodifiableSet());
      return SupervisorRights.of(role, Scope.ofQueues(seat.queueIds()), Scope.ofAgents(agents));
    }
  }

  private record Known(State state, SupervisorRights usual, Map<UUID, SupervisorRights> rights) {

    static Known of(State state) {
      return new Known(
          state,
          state.rights(SupervisorSeat.USUAL),
          state.seats().entrySet().stream()
              .collect(
                  Collectors.toUnmodifiableMap(
                      Map.Entry::getKey, seat -> state.rights(seat.getValue()))));
    }

    SupervisorRights of(UUID staffId) {
      return rights.getOrDefault(staffId, usual);
    }
  }

  private final RightsStore store;
  private final ApplicationEventPublisher events;
  private final ReentrantLock reloading = new ReentrantLock();
  private volatile Known known;

  Supervisors(RightsStore store, TableNews news, ApplicationEventPublisher events) {
    this.store = store;
    this.events = events;
    this.known = Known.of(read());
    news.follow(TABLES, this::reload);
  }

  private State read() {
    return new State(
        byId(store.roles(), SupervisionRole::id), byId(store.teams(), Team::id), store.seats());
  }

  private static <T> Map<UUID, T> byId(List<T> all, Function<T, UUID> id) {
    return all.stream().collect(Collectors.toUnmodifiableMap(id, Function.identity()));
  }

  /**
   * Reads everything anew, and tells whose rights are others than before. When it returns, whoever
   * lost a right has lost his place by it, too: also when another thread was first to see the
   * change.
   */
  void reload() {
    reloading.lock();
    try {
      replace().forEach(id -> events.publishEvent(new StaffChanged(id)));
    } finally {
      reloading.unlock();
    }
  }

  private Set<UUID> replace() {
    Known before = known;
    Known after = Known.of(read());
    known = after;
    var changed = new HashSet<>(before.rights().keySet());
    changed.addAll(after.rights().keySet());
    changed.removeIf(id -> before.of(id).equals(after.of(id)));
    return changed;
  }

  /** The ids of the teams that an agent is in. */
  public Set<UUID> teamsOf(UUID agentId) {
    return known.state().teams().values().stream()
        .filter(team -> team.members().contains(agentId))
        .map(Team::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  State state() {
    return known.state();
  }

  /** What somebody may do as a supervisor; nothing if he is none. */
  public SupervisorRights of(Staff staff) {
    return staff.is(Role.SUPERVISOR) ? known.of(staff.id()) : SupervisorRights.NOTHING;
  }

  Optional<SupervisionRole> role(UUID id) {
    return Optional.ofNullable(known.state().roles().get(id));
  }
}
