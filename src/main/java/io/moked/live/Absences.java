package io.moked.live;

import io.moked.ledger.Overloaded;
import io.moked.workforce.PresenceCause;
import io.moked.workforce.PresenceCommand;
import io.moked.workforce.PresenceDesk;
import io.moked.workforce.Roster;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a lost connection, and its return, make of somebody's presence, if he has one. */
@Component
class Absences {

  private static final Duration TRY_AGAIN = Duration.ofSeconds(1);

  private final Roster roster;
  private final PresenceDesk presences;
  private final Delays delays;

  Absences(Roster roster, PresenceDesk presences, Delays delays) {
    this.roster = roster;
    this.presences = presences;
    this.delays = delays;
  }

  /** He is offline, unless he is already. */
  void begin(UUID staffId) {
    if (roster.find(staffId).isPresent()) {
      presences.execute(new PresenceCommand.Lose(staffId));
    }
  }

  /** He is back; nothing happens to whom no connection was lost. */
  void end(UUID staffId) {
    boolean absent =
        roster
            .find(staffId)
            .filter(agent -> agent.presenceCause() == PresenceCause.LOST_CONNECTION)
            .isPresent();
    if (absent) {
      try {
        presences.execute(new PresenceCommand.Return(staffId));
      } catch (Overloaded e) {
        delays.after(TRY_AGAIN, () -> end(staffId));
      }
    }
  }
}
