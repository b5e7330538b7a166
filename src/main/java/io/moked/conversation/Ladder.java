package io.moked.conversation;

import io.moked.workforce.Agent;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;

/** The supervisor's rungs: monitor, whisper, join, take over, and down again (S7 to S10, G4). */
final class Ladder {

  private Ladder() {}

  static Decision monitor(Situation s, Who who, Command.Monitor monitor) {
    Optional<Refusal> objection = mayLook(s, who, monitor);
    if (objection.isPresent()) {
      return Decision.refuse(objection.get());
    }
    Optional<Mode> before = s.conversation().modeOf(who.actor().id());
    if (before.filter(mode -> mode == Mode.MONITOR).isPresent()) {
      return Decision.accept();
    }
    var events = new ArrayList<Event>();
    before.ifPresent(_ -> events.add(gone(s.conversation(), who)));
    events.add(new Event.WatchStarted(who.ref()));
    return Decision.accept(events);
  }

  static Decision whisper(Situation s, Who who, Command.Whisper whisper) {
    return step(s, who, whisper, Mode.WHISPER);
  }

  static Decision join(Situation s, Who who, Command.Join join) {
    return step(s, who, join, Mode.JOINED);
  }

  private static Decision step(Situation s, Who who, Command.Look look, Mode mode) {
    Optional<Refusal> objection = mayLook(s, who, look);
    if (objection.isPresent()) {
      return Decision.refuse(objection.get());
    }
    Optional<Mode> before = s.conversation().modeOf(who.actor().id());
    if (before.filter(mode::equals).isPresent()) {
      return Decision.accept();
    }
    Event joined = new Event.Joined(who.ref(), mode);
    // Who was told that he came is told that he went: the customer does not see a whisper begin.
    return before.filter(it -> it == Mode.JOINED).isPresent()
        ? Decision.accept(new Event.Left(who.ref(), Mode.JOINED), joined)
        : Decision.accept(joined);
  }

  /**
   * He becomes the owner, and who owned it stays as consultant; capacity does not hold him back
   * (G12).
   */
  static Decision takeOver(Situation s, Who who, Command.TakeOver takeOver) {
    Conversation c = s.conversation();
    Optional<Refusal> objection = mayLook(s, who, takeOver);
    if (objection.isPresent()) {
      return Decision.refuse(objection.get());
    }
    if (c.call() != null) {
      return Decision.refuse(Refusal.Code.ELEVATED_TO_CALL);
    }
    Optional<Agent> seat = Optional.ofNullable(who.actor().id()).flatMap(s::agent);
    if (seat.isEmpty()) {
      return Decision.refuse(Refusal.Code.NOT_A_HUMAN_AGENT);
    }
    return Decision.accept(Offering.withdrawalAnd(s, new Event.Joined(who.ref(), Mode.PRIMARY)));
  }

  static Decision leave(Situation s, Who who) {
    Optional<Mode> mode = s.conversation().modeOf(who.actor().id());
    if (mode.isEmpty()) {
      return Decision.refuse(Refusal.Code.NOT_A_PARTICIPANT);
    }
    return switch (mode.get()) {
      case PRIMARY ->
          Decision.refuse(Refusal.of(Refusal.Code.WRONG_STATE, "state", s.conversation().state()));
      case MONITOR, CONSULT, WHISPER, JOINED -> Decision.accept(gone(s.conversation(), who));
    };
  }

  /** Who is not on the ladder stays: to own a talk, or to help in it, is no supervisor's right. */
  static Decision dismiss(Situation s, Command.Dismiss dismiss) {
    Conversation c = s.conversation();
    UUID id = dismiss.staffId();
    return c.modeOf(id)
        .filter(mode -> mode != Mode.PRIMARY && mode != Mode.CONSULT)
        .map(mode -> Decision.accept(gone(new Participant(ref(c, id), mode, s.now()))))
        .orElseGet(Decision::accept);
  }

  /** He takes part no more; of watching there was no line, so of its end there is none (S9). */
  static Event gone(Participant it) {
    return it.mode() == Mode.MONITOR
        ? new Event.WatchEnded(it.who())
        : new Event.Left(it.who(), it.mode(), it.visibility());
  }

  private static Event gone(Conversation c, Who who) {
    return c.participants().stream()
        .filter(it -> who.is(it.who().id()))
        .map(Ladder::gone)
        .findFirst()
        .orElseThrow();
  }

  /**
   * What every rung asks for: a talk, not his own, the customer's consent (S2, S6, S8), and of who
   * comes from outside his reason, where the organisation wants one (G2).
   */
  private static Optional<Refusal> mayLook(Situation s, Who who, Command.Look look) {
    Conversation c = s.conversation();
    if (!c.channel().isTalk()) {
      return Optional.of(Refusal.of(Refusal.Code.CHANNEL_NOT_SUPPORTED));
    }
    if (c.isOwnedBy(who.actor().id())) {
      return Optional.of(Refusal.of(Refusal.Code.OWN_CONVERSATION));
    }
    if (!s.terms().monitoring().permits(c.consent())) {
      return Optional.of(Refusal.of(Refusal.Code.NO_CONSENT));
    }
    return c.modeOf(who.actor().id()).isPresent() ? Optional.empty() : s.asksWhy(look.reason());
  }

  static Ref ref(Conversation c, UUID id) {
    return c.participants().stream()
        .filter(participant -> participant.is(id))
        .map(Participant::who)
        .findFirst()
        .orElseThrow();
  }
}
