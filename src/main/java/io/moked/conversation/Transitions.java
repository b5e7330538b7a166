package io.moked.conversation;

import static io.moked.conversation.Phase.OFFERED;
import static io.moked.conversation.Phase.OPEN;
import static io.moked.conversation.Phase.TALKING;
import static io.moked.conversation.Phase.WAITING;
import static io.moked.conversation.Phase.WRAP_UP;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** In which phases a command is legal, whoever sends it. Nothing is legal once closed. */
final class Transitions {

  private static final Set<Phase> ONGOING = EnumSet.of(OPEN, OFFERED, TALKING, WAITING, WRAP_UP);

  private Transitions() {}

  /** The table. A new command does not compile before it has its row. */
  static Set<Phase> legal(Command command) {
    return switch (command) {
      case Command.Start _ -> EnumSet.noneOf(Phase.class);
      case Command.CustomerEnd _ -> EnumSet.of(OPEN, OFFERED, TALKING, WAITING);
      case Command.CustomerConnection _ -> ONGOING;
      case Command.Say _ -> ONGOING;
      case Command.Route _, Command.Pick _, Command.Overflow _ -> EnumSet.of(OPEN);
      case Command.OfferShown _ -> EnumSet.of(OFFERED, TALKING, WAITING);
      case Command.ReleaseUnits _ -> EnumSet.of(WRAP_UP);
      case Command.Accept _, Command.Reject _, Command.Expire _ ->
          EnumSet.of(OFFERED, TALKING, WAITING);
      case Command.Park _, Command.Consult _ -> EnumSet.of(TALKING);
      case Command.EndConsult _ -> EnumSet.of(TALKING, WAITING, WRAP_UP);
      case Command.Resume _ -> EnumSet.of(WAITING);
      case Command.End _ -> EnumSet.of(TALKING, WAITING);
      case Command.Close _ -> EnumSet.of(WRAP_UP);
      case Command.Monitor _, Command.Leave _, Command.Dismiss _ -> ONGOING;
      case Command.Whisper _ -> EnumSet.of(TALKING, WRAP_UP);
      case Command.Join _, Command.TakeOver _ -> EnumSet.of(TALKING, WAITING);
      case Command.Assign _ -> EnumSet.of(OPEN);
      case Command.Transfer _ -> EnumSet.of(TALKING, WAITING);
      case Command.ForceClose _, Command.UndoForceClose _, Command.FinishForceClose _ -> ONGOING;
      case Command.GiveUpCustomer _ -> EnumSet.of(OPEN, OFFERED, TALKING);
      case Command.LoseAgent _ -> EnumSet.of(OFFERED, TALKING, WAITING);
      case Command.AutoClose _ -> ONGOING;
    };
  }

  /** Why the command is illegal in the conversation's phase; empty if it is legal. */
  static Optional<Refusal> objection(Conversation conversation, Command command) {
    Phase phase = conversation.phase();
    if (legal(command).contains(phase)) {
      return Optional.empty();
    }
    boolean answersOffer = command instanceof Command.Accept || command instanceof Command.Reject;
    if (answersOffer) {
      return Optional.of(Refusal.of(Refusal.Code.OFFER_GONE));
    }
    if (phase == Phase.CLOSED) {
      return Optional.of(Refusal.of(Refusal.Code.ALREADY_CLOSED));
    }
    boolean takes = command instanceof Command.Assign || command instanceof Command.Pick;
    if (takes && phase != Phase.WRAP_UP) {
      return Optional.of(Dispatching.alreadyAssigned(conversation));
    }
    return Optional.of(Refusal.of(Refusal.Code.WRONG_STATE, "state", conversation.state()));
  }
}
