package io.moked.routing;

import io.moked.conversation.Timekeeper;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Has time looked at again when rules change: what an administrator lays down holds for the
 * conversations of now, and a queue that closes lets go of those who wait in it.
 */
@Component
class RulesWatch {

  private final Organisation organisation;
  private final Timekeeper timekeeper;

  RulesWatch(Organisation organisation, Timekeeper timekeeper) {
    this.organisation = organisation;
    this.timekeeper = timekeeper;
  }

  @EventListener(ApplicationReadyEvent.class)
  void start() {
    var _ = organisation.changes().follow(_ -> timekeeper.lookAgain());
  }
}
