package io.moked.admin;

import io.moked.identity.Staff;
import io.moked.workforce.AgentStore;
import io.moked.workforce.PresenceDesk;
import io.moked.workforce.Roster;
import io.moked.workforce.SeatChange;
import io.moked.workforce.SeatStore;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gives people seats and changes them, with effect at once. */
@Component
class Seating {

  private static final int USUAL_UNITS = 100;

  private final AgentStore agents;
  private final SeatStore seats;
  private final Roster roster;
  private final PresenceDesk presences;
  private final Clock clock;

  Seating(AgentStore agents, SeatStore seats, Roster roster, PresenceDesk presences, Clock clock) {
    this.agents = agents;
    this.seats = seats;
    this.roster = roster;
    this.presences = presences;
    this.clock = clock;
  }

  /** A seat for a person who has none yet. */
  void give(UUID id, Staff by) {
    if (roster.find(id).isEmpty()) {
      agents.create(id, true, USUAL_UNITS, by.actor(), clock.instant());
      roster.reload(List.of(id));
    }
  }

  /** The roster knows of it, and his presence fits it, when this returns. */
  void change(UUID id, SeatChange change) {
    if (roster.find(id).isPresent()) {
      seats.change(id, change);
      roster.reload(List.of(id));
      presences.reckon(List.of(id));
    }
  }
}
