package io.moked.conversation;

import java.util.Optional;

/**
 * Decides a command: pure and total. The same situation and request give the same decision, on any
 * node and in any test.
 */
final class Decider {

  private Decider() {}

  static Decision decide(Situation situation, Request request) {
    Conversation conversation = situation.conversation();
    // Who picks knows it from his own queue, not from what he supervises.
    if (!(request.command() instanceof Command.Pick) && request.who().isKeptFrom(conversation)) {
      return Decision.refuse(Refusal.Code.NOT_FOUND);
    }
    Optional<Refusal> forbidden = authority(situation, request);
    if (forbidden.isPresent()) {
      return Decision.refuse(forbidden.get());
    }
    Long expected = request.expectedVersion();
    if (expected != null && expected != conversation.position().version()) {
      return Decision.refuse(
          Refusal.of(Refusal.Code.STALE_VERSION, "version", conversation.position().version()));
    }
    Optional<Refusal> illegal = Transitions.objection(conversation, request.command());
    if (illegal.isPresent()) {
      return request.who().isSystem()
          ? Decision.accept() // a timer that comes late changes nothing and surprises nobody
          : Decision.refuse(illegal.get());
    }
    return legal(situation, request);
  }

  /**
   * Rights and switches come before the state: who may not know a conversation learns nothing of
   * its state from a refusal.
   */
  private static Optional<Refusal> authority(Situation s, Request request) {
    Who who = request.who();
    return switch (request.command()) {
      case Command.Monitor _ -> s.forbids(who, Verb.MONITOR);
      case Command.Whisper _ -> s.forbids(who, Verb.WHISPER);
      case Command.Join _ -> s.forbids(who, Verb.JOIN);
      case Command.TakeOver _ -> s.forbids(who, Verb.TAKE_OVER);
      case Command.Assign _ -> Dispatching.mayAssign(s, who);
      case Command.Transfer _ -> Dispatching.mayTransfer(s, who);
      case Command.ForceClose _, Command.UndoForceClose _ -> s.forbids(who, Verb.FORCE_CLOSE);
      case Command.EndConsult it ->
          s.conversation().isOwnedBy(who.actor().id()) || who.is(it.agentId())
              ? Optional.empty()
              : s.forbids(who, Verb.CONSULT);
      case Command.Close _ ->
          s.conversation().isOwnedBy(who.actor().id())
              ? Optional.empty()
              : s.forbids(who, Verb.CLOSE);
      case Command.Start _,
          Command.CustomerEnd _,
          Command.CustomerConnection _,
          Command.Say _,
          Command.Route _,
          Command.OfferShown _,
          Command.Pick _,
          Command.Accept _,
          Command.Reject _,
          Command.Park _,
          Command.Resume _,
          Command.End _,
          Command.Consult _,
          Command.Leave _,
          Command.Dismiss _,
          Command.Expire _,
          Command.FinishForceClose _,
          Command.GiveUpCustomer _,
          Command.LoseAgent _,
          Command.ReleaseUnits _,
          Command.Overflow _,
          Command.AutoClose _ ->
          Optional.empty();
    };
  }

  private static Decision legal(Situation s, Request request) {
    Who who = request.who();
    return switch (request.command()) {
      case Command.Start _ ->
          throw new IllegalStateException(
              "start (expected: legal for no conversation that exists)");
      case Command.Say say -> Talking.say(s, who, say);
      case Command.CustomerConnection it -> Talking.customerConnection(s, it);
      case Command.Park _ -> Talking.park(s, who);
      case Command.Resume _ -> Talking.resume(s, who);
      case Command.Route route -> Offering.route(s, route);
      case Command.OfferShown shown -> Offering.shown(s, who, shown);
      case Command.Pick _ -> Offering.pick(s, who);
      case Command.Accept accept -> Offering.accept(s, who, accept);
      case Command.Reject reject -> Offering.reject(s, who, reject);
      case Command.Expire expire -> Offering.expire(s, expire);
      case Command.LoseAgent lost -> Offering.lose(s, lost);
      case Command.Consult consult -> Consulting.ask(s, who, consult);
      case Command.EndConsult end -> Consulting.end(s, end);
      case Command.Assign assign -> Dispatching.assign(s, who, assign);
      case Command.Transfer transfer -> Dispatching.transfer(s, who, transfer);
      case Command.Monitor it -> Ladder.monitor(s, who, it);
      case Command.Whisper it -> Ladder.whisper(s, who, it);
      case Command.Join it -> Ladder.join(s, who, it);
      case Command.TakeOver it -> Ladder.takeOver(s, who, it);
      case Command.Leave _ -> Ladder.leave(s, who);
      case Command.Dismiss dismiss -> Ladder.dismiss(s, dismiss);
      case Command.End _ -> Ending.end(s, who);
      case Command.Close _ -> Ending.close();
      case Command.ReleaseUnits _ -> Ending.releaseUnits(s);
      case Command.Overflow _ -> Ending.overflow(s);
      case Command.CustomerEnd _ -> Ending.customerEnds(s);
      case Command.GiveUpCustomer _ -> Ending.giveUpCustomer(s);
      case Command.ForceClose forceClose -> Ending.forceClose(s, who, forceClose);
      case Command.UndoForceClose _ -> Ending.undoForceClose(s, who);
      case Command.FinishForceClose _ -> Ending.finishForceClose(s);
      case Command.AutoClose _ -> Ending.autoClose(s);
    };
  }
}
