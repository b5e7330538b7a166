package io.moked.workforce;

import io.moked.identity.StaffArrived;
import io.moked.identity.StaffLeft;
import io.moked.ledger.Overloaded;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What a sign-in and a sign-out make of an agent's presence. Neither of them fails for it: he can
 * still choose one himself.
 */
@Component
class Arrivals {

  private static final Logger LOG = LoggerFactory.getLogger(Arrivals.class);

  private final Roster roster;
  private final PresenceDesk desk;

  Arrivals(Roster roster, PresenceDesk desk) {
    this.roster = roster;
    this.desk = desk;
  }

  @EventListener
  void arrived(StaffArrived arrival) {
    execute(new PresenceCommand.SignIn(arrival.staff().id()));
  }

  /** He left on purpose: there is nothing to restore when he comes back. */
  @EventListener
  void left(StaffLeft leaving) {
    var offline = PresenceChoice.of(Presence.OFFLINE);
    execute(new PresenceCommand.Choose(leaving.staff().id(), offline, leaving.staff().actor()));
  }

  private void execute(PresenceCommand command) {
    try {
      if (roster.find(command.agentId()).isPresent()) {
        desk.execute(command);
      }
    } catch (Overloaded e) {
      LOG.warn("Presence left as it was: {}", command, e);
    }
  }
}
