package io.moked.live;

import io.moked.conversation.Command;
import io.moked.conversation.Conversation;
import io.moked.conversation.Conversations;
import io.moked.conversation.Request;
import io.moked.conversation.Who;
import io.moked.conversation.view.Ongoing;
import io.moked.ledger.Overloaded;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Notices when somebody is gone. His last socket closed: he is offline. For the whole grace neither
 * a socket nor a request came from him: his customers don't wait for him any longer, and he watches
 * nobody. All his pages and devices count as one; who never had a socket (a program that works over
 * HTTP alone) is left in peace.
 */
@Component
class StaffConnections {

  /**
   * Somebody who is known by his sockets; while he has none, his time runs out.
   *
   * @param atWork by a socket, or by what he asks for without one
   * @param absence makes him offline
   * @param end gives up his work
   */
  private record Presumed(int sockets, boolean atWork, Delays.Pending absence, Delays.Pending end) {

    static Presumed connected(int sockets) {
      return new Presumed(sockets, true, Delays.Pending.NONE, Delays.Pending.NONE);
    }

    void cancel() {
      absence.cancel();
      end.cancel();
    }
  }

  private final Map<UUID, Presumed> staff = new ConcurrentHashMap<>();
  private final LiveStaffStore store;
  private final Online online;
  private final Absences absences;
  private final Conversations conversations;
  private final Ongoing ongoing;
  private final Delays delays;
  private final LiveSettings settings;

  StaffConnections(
      LiveStaffStore store,
      Online online,
      Absences absences,
      Conversations conversations,
      Ongoing ongoing,
      Delays delays,
      LiveSettings settings) {
    this.store = store;
    this.online = online;
    this.absences = absences;
    this.conversations = conversations;
    this.ongoing = ongoing;
    this.delays = delays;
    this.settings = settings;
  }

  /** Who was connected when the server went down has his grace like after any other loss. */
  @EventListener(ApplicationReadyEvent.class)
  void missThoseFromBefore() {
    for (UUID id : store.all()) {
      staff.computeIfAbsent(id, _ -> missed(id, settings.restartGrace()));
    }
  }

  /** A socket was opened. */
  void opened(UUID staffId) {
    Presumed now =
        staff.compute(
            staffId,
            (_, known) -> {
              if (known == null) {
                return Presumed.connected(1);
              }
              known.cancel();
              return Presumed.connected(known.sockets() + 1);
            });
    online.note(staffId, true);
    if (now.sockets() == 1) {
      store.add(staffId);
      absences.end(staffId);
    }
  }

  /** A socket was closed. */
  void closed(UUID staffId) {
    staff.computeIfPresent(
        staffId,
        (_, known) -> {
          if (known.sockets() > 1) {
            return Presumed.connected(known.sockets() - 1);
          }
          online.note(staffId, false);
          return missed(staffId, settings.agentAbsence());
        });
  }

  /**
   * A request came: he is not lost. One that does something shows that he is at work, if not by
   * socket; one that only reads may be a page that nobody looks at.
   */
  void heardOf(UUID staffId, boolean atWork) {
    Presumed seen = staff.get(staffId);
    if (seen != null && seen.sockets() == 0) {
      staff.computeIfPresent(
          staffId, (_, known) -> known.sockets() > 0 ? known : heard(staffId, known, atWork));
    }
    if (atWork) {
      absences.end(staffId);
    }
  }

  private Presumed heard(UUID staffId, Presumed known, boolean atWork) {
    known.end().cancel();
    if (!atWork) {
      return new Presumed(0, known.atWork(), known.absence(), countdown(staffId));
    }
    known.absence().cancel();
    return new Presumed(0, true, Delays.Pending.NONE, countdown(staffId));
  }

  private Presumed missed(UUID staffId, Duration absence) {
    return new Presumed(
        0, false, delays.after(absence, () -> offline(staffId)), countdown(staffId));
  }

  private Delays.Pending countdown(UUID staffId) {
    return delays.after(settings.agentGrace(), () -> lost(staffId));
  }

  private boolean isMissed(UUID staffId) {
    Presumed known = staff.get(staffId);
    return known != null && !known.atWork();
  }

  /** Looked at once more when it is done: who came back meanwhile found nothing to end. */
  private void offline(UUID staffId) {
    if (!isMissed(staffId)) {
      return;
    }
    try {
      absences.begin(staffId);
    } catch (Overloaded e) {
      return; // the end of his grace does the same
    }
    if (!isMissed(staffId)) {
      absences.end(staffId);
    }
  }

  private void lost(UUID staffId) {
    Presumed left = staff.computeIfPresent(staffId, (_, it) -> it.sockets() > 0 ? it : null);
    if (left != null) {
      return;
    }
    try {
      absences.begin(staffId);
      for (Conversation conversation : ongoing.of(staffId)) {
        conversations.execute(
            new Request(conversation.id(), Who.SYSTEM, new Command.LoseAgent(staffId)));
      }
      store.remove(staffId);
    } catch (Overloaded e) {
      staff.computeIfAbsent(
          staffId, id -> new Presumed(0, false, Delays.Pending.NONE, countdown(id)));
      return;
    }
    if (staff.containsKey(staffId)) {
      absences.end(staffId);
    }
  }
}
