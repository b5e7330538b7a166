package io.moked.conversation;

import java.util.Map;

/** Commands as tests speak of them. */
final class Commands {

  private Commands() {}

  static Command.Start start(Channel channel, Consent consent) {
    return new Command.Start(
        channel,
        "Ruth",
        "he",
        "Where is my parcel?",
        PlainRules.workstreamOf(channel).id(),
        Map.of("order", "4711"),
        Map.of(),
        consent);
  }

  static Command assign(Person agent) {
    return new Command.Assign(agent.id(), null, false);
  }

  static Command assign(Ref queue) {
    return new Command.Assign(null, queue.id(), false);
  }

  static Command assignAnyway(Person agent) {
    return new Command.Assign(agent.id(), null, true);
  }

  static Command assignAnyway(Ref queue) {
    return new Command.Assign(null, queue.id(), true);
  }

  static Command transfer(Person agent) {
    return new Command.Transfer(agent.id(), null, false);
  }

  static Command transfer(Ref queue) {
    return new Command.Transfer(null, queue.id(), false);
  }

  static Command transferAnyway(Person agent) {
    return new Command.Transfer(agent.id(), null, true);
  }

  static Command route(Person agent) {
    return new Command.Route(agent.id(), new Command.RouteTerms(PlainRules.ALLOWED, true), null);
  }

  static Command consult(Person agent) {
    return new Command.Consult(agent.id());
  }

  static Command consultInPublic(Person agent) {
    return new Command.Consult(agent.id(), null, Visibility.PUBLIC, null);
  }

  static Command consult(Ref queue) {
    return new Command.Consult(null, queue.id(), Visibility.PRIVATE, "About a parcel");
  }

  static Command forceClose() {
    return forceClose(0);
  }

  static Command forceClose(int graceSeconds) {
    return new Command.ForceClose("Abusive language", "We have to stop here", graceSeconds, null);
  }

  static Command say(String text) {
    return new Command.Say(text, Audience.PUBLIC, "public " + text);
  }

  static Command sayInternally(String text) {
    return new Command.Say(text, Audience.INTERNAL, "internal " + text);
  }
}
