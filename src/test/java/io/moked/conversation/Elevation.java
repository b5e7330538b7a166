package io.moked.conversation;

/** A conversation with or without a call; no command elevates one yet. */
final class Elevation {

  private Elevation() {}

  static Conversation to(Call call, Conversation c) {
    return new Conversation(
        c.id(),
        c.channel(),
        c.state(),
        c.reason(),
        c.subject(),
        c.language(),
        c.customer(),
        c.queue(),
        c.workstream(),
        c.participants(),
        c.offer(),
        c.consults(),
        c.forceClose(),
        call,
        c.consent(),
        c.units(),
        c.excessUnits(),
        c.priority(),
        c.declines(),
        c.lastOwner(),
        c.routing(),
        c.hold(),
        c.times(),
        c.lastMessage(),
        c.position());
  }
}
