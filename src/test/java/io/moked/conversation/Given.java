package io.moked.conversation;

import io.moked.workforce.Load;
import io.moked.workforce.Presence;
import io.moked.workforce.PresenceRules;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;

/**
 * Where a story begins: {@code Given.aTalkingConversation().ownedBy(NOA).when(DANA, new
 * Command.Monitor())}. Each state is reached by the commands that lead to it, never set by hand.
 */
final class Given {

  private final Phase phase;
  private final List<Consumer<World>> circumstances = new ArrayList<>();
  private Person owner = Person.AVI;
  private Channel channel = Channel.LIVE_CHAT;
  private Consent consent = Consent.NOT_ASKED;
  private PlainRules rules = PlainRules.PLAIN;
  private Call call;

  private Given(Phase phase) {
    this.phase = phase;
  }

  static Given aConversation(Phase phase) {
    return new Given(phase);
  }

  static Given anOpenConversation() {
    return new Given(Phase.OPEN);
  }

  /** Active, and its agent has not answered yet. */
  static Given anOfferedConversation() {
    return new Given(Phase.OFFERED);
  }

  static Given aTalkingConversation() {
    return new Given(Phase.TALKING);
  }

  static Given aWaitingConversation() {
    return new Given(Phase.WAITING);
  }

  static Given aConversationInWrapUp() {
    return new Given(Phase.WRAP_UP);
  }

  static Given aClosedConversation() {
    return new Given(Phase.CLOSED);
  }

  Given ownedBy(Person agent) {
    owner = agent;
    return this;
  }

  Given over(Channel other) {
    channel = other;
    return this;
  }

  Given under(MonitoringPolicy policy) {
    rules = new PlainRules(policy, rules.off(), rules.how());
    return this;
  }

  Given withConsent(Consent given) {
    consent = given;
    return this;
  }

  Given handedOut(PlainRules.How how) {
    rules = new PlainRules(rules.monitoring(), rules.off(), how);
    return this;
  }

  Given withSwitchOff(Verb.Switch which) {
    rules = new PlainRules(rules.monitoring(), EnumSet.of(which), rules.how());
    return this;
  }

  Given elevatedTo(Call.Kind kind) {
    call = new Call(kind);
    return this;
  }

  Given where(Person agent, Presence presence) {
    circumstances.add(
        world -> world.alter(agent, seat -> seat.present(presence, agent.actor(), world.now())));
    return this;
  }

  /** The agent holds so many units for other conversations. */
  Given where(Person agent, int units) {
    circumstances.add(world ->
        world.alter(
            agent, seat -> seat.holding(Load.units(units), world.now(), PresenceRules.OFF)));
    return this;
  }

  Story then() {
    var world = new World(rules);
    var story = new Story(world);
    story.when(Person.CUSTOMER, Commands.start(channel, consent)).isDone();
    walkTo(story);
    if (call != null) {
      story.elevateTo(call);
    }
    circumstances.forEach(it -> it.accept(world));
    return story;
  }

  Story when(Person person, Command command) {
    return then().when(person, command);
  }

  private void walkTo(Story story) {
    if (phase.compareTo(Phase.OFFERED) >= 0) {
      story.when(Person.MOKED, Commands.route(owner)).isDone();
    }
    if (phase.compareTo(Phase.TALKING) >= 0) {
      story.accepts(owner).isDone();
    }
    if (phase == Phase.WAITING) {
      story.when(owner, new Command.Park()).isDone();
    }
    if (phase.compareTo(Phase.WRAP_UP) >= 0) {
      story.when(owner, new Command.End()).isDone();
    }
    if (phase == Phase.CLOSED) {
      story.when(owner, new Command.Close()).isDone();
    }
  }
}
