package io.moked.live;

import io.moked.identity.Staff;
import org.springframework.stereotype.Component;

/** {@code alerts}: what wants a supervisor's eye. Nothing raises one yet. */
@Component
class AlertsTopic implements Topic {

  private final Wording wording;

  AlertsTopic(Wording wording) {
    this.wording = wording;
  }

  @Override
  public String name() {
    return "alerts";
  }

  @Override
  public Subscription subscribe(Staff staff, Wire wire, Request request) {
    wire.send(wording.frame(TopicFrame.caughtUp(request.topic(), 0, null)));
    return Subscription.NONE;
  }
}
