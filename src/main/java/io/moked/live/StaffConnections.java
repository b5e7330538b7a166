package io.moked.live;

import io.moked.conversation.Command;
import io.moked.conversation.Conversation;
import io.moked.conversation.Conversations;
import io.moked.conversation.Request;
import io.moked.conversation.Who;
import io.moked.conversation.view.Ongoing;
import io.moked.ledger.Actor;
import io.moked.ledger.Overloaded;
import io.moked.workforce.Presence;
import io.moked.workforce.PresenceDesk;
import io.moked.workforce.Roster;
import io.moked.workforce.SetPresence;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Notices when somebody is gone: his last socket closed, and for the whole grace neither a socket
 * nor a request came from him. Then he is offline, his customers don't wait for him, and he watches
 * nobody any more. Who never had a socket (a program that works over HTTP alone) is left in peace.
 */
@Component
class StaffConnections {

  /** Somebody who is known by his sockets; while he has none, his time runs out. */
  private record Presumed(int sockets, Delays.Pending end) {}

  private final Map<UUID, Presumed> staff = new ConcurrentHashMap<>();
  private final LiveStaffStore store;
  private final Roster roster;
  private final PresenceDesk presences;
  private final Conversations conversations;
  private final Ongoing ongoing;
  private final Delays delays;
  private final LiveSettings settings;

  StaffConnections(
      LiveStaffStore store,
      Roster roster,
      PresenceDesk presences,
      Conversations conversations,
      Ongoing ongoing,
      Delays delays,
      LiveSettings settings) {
    this.store = store;
    this.roster = roster;
    this.presences = presences;
    this.conversations = conversations;
    this.ongoing = ongoing;
    this.delays = delays;
    this.settings = settings;
  }

  /** Who was connected when the server went down has the same grace as after any other loss. */
  @EventListener(ApplicationReadyEvent.class)
  void missThoseFromBefore() {
    for (UUID id : store.all()) {
      staff.computeIfAbsent(id, _ -> new Presumed(0, countdown(id)));
    }
  }

  /** A socket was opened. */
  void opened(UUID staffId) {
    Presumed now =
        staff.compute(
            staffId,
            (_, known) -> {
              if (known == null) {
                return new Presumed(1, Delays.Pending.NONE);
              }
              known.end().cancel();
              return new Presumed(known.sockets() + 1, Delays.Pending.NONE);
            });
    if (now.sockets() == 1) {
      store.add(staffId);
    }
  }

  /** A socket was closed. */
  void closed(UUID staffId) {
    staff.computeIfPresent(
        staffId,
        (_, known) ->
            known.sockets() > 1
                ? new Presumed(known.sockets() - 1, known.end())
                : new Presumed(0, countdown(staffId)));
  }

  /** A request came: he is there, if not by socket. */
  void heardOf(UUID staffId) {
    Presumed seen = staff.get(staffId);
    if (seen != null && seen.sockets() == 0) {
      staff.computeIfPresent(
          staffId,
          (_, known) -> {
            known.end().cancel();
            return known.sockets() > 0 ? known : new Presumed(0, countdown(staffId));
          });
    }
  }

  private Delays.Pending countdown(UUID staffId) {
    return delays.after(settings.agentGrace(), () -> lost(staffId));
  }

  private void lost(UUID staffId) {
    Presumed left = staff.computeIfPresent(staffId, (_, it) -> it.sockets() > 0 ? it : null);
    if (left != null) {
      return;
    }
    try {
      giveUp(staffId);
      store.remove(staffId);
    } catch (Overloaded e) {
      staff.computeIfAbsent(staffId, id -> new Presumed(0, countdown(id)));
    }
  }

  private void giveUp(UUID staffId) {
    roster
        .find(staffId)
        .filter(agent -> agent.presence() != Presence.OFFLINE)
        .ifPresent(
            agent -> presences.set(new SetPresence(agent.id(), Presence.OFFLINE, Actor.SYSTEM)));
    for (Conversation conversation : ongoing.of(staffId)) {
      conversations.execute(
          new Request(conversation.id(), Who.SYSTEM, new Command.LoseAgent(staffId)));
    }
  }
}
