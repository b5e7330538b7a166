package io.moked.conversation;

import java.util.Set;

/** Writing, and setting a conversation aside. */
final class Talking {

  private static final Set<Mode> WRITERS =
      Set.of(Mode.PRIMARY, Mode.CONSULT, Mode.WHISPER, Mode.JOINED);

  private Talking() {}

  static Decision say(Situation s, Who who, Command.Say say) {
    return who.isCustomer() ? customerSays(s, say) : staffSays(s, who, say);
  }

  private static Decision customerSays(Situation s, Command.Say say) {
    Event message = new Event.Message(say.text(), Audience.PUBLIC, say.clientId());
    return switch (s.conversation().phase()) {
      case OPEN, OFFERED, TALKING -> Decision.accept(message);
      // Back into the queue, where its last agent comes first (behaviour T21).
      case WAITING ->
          Decision.accept(
              Offering.withdrawalAnd(
                  s,
                  message,
                  new Event.Queued(s.conversation().queue(), QueueCause.CUSTOMER_WROTE)));
      case WRAP_UP, CLOSED ->
          Decision.refuse(Refusal.of(Refusal.Code.WRONG_STATE, "state", s.conversation().state()));
    };
  }

  private static Decision staffSays(Situation s, Who who, Command.Say say) {
    Conversation c = s.conversation();
    Mode mode = c.modeOf(who.actor().id()).orElse(Mode.MONITOR);
    boolean asked = mode == Mode.PRIMARY && c.phase() == Phase.OFFERED;
    boolean whispersAloud = mode == Mode.WHISPER && say.audience() == Audience.PUBLIC;
    boolean speaksUp = mode == Mode.CONSULT && isPrivate(c, who);
    if (!WRITERS.contains(mode)
        || asked
        || whispersAloud
        || (speaksUp && say.audience() == Audience.PUBLIC)) {
      return Decision.refuse(Refusal.Code.NOT_A_PARTICIPANT);
    }
    boolean customerListens = c.phase() == Phase.TALKING;
    if (say.audience() == Audience.PUBLIC && !customerListens) {
      return Decision.refuse(Refusal.of(Refusal.Code.WRONG_STATE, "state", c.state()));
    }
    return Decision.accept(new Event.Message(say.text(), say.audience(), say.clientId()));
  }

  /** The customer does not know that he is asked for advice. */
  private static boolean isPrivate(Conversation c, Who who) {
    return c.participants().stream()
        .anyMatch(it -> who.is(it.who().id()) && it.visibility() == Visibility.PRIVATE);
  }

  static Decision customerConnection(Situation s, Command.CustomerConnection it) {
    return s.conversation().customer().connected() == it.connected()
        ? Decision.accept()
        : Decision.accept(new Event.CustomerConnection(it.connected()));
  }

  static Decision park(Situation s, Who who) {
    if (!s.conversation().isOwnedBy(who.actor().id())) {
      return Decision.refuse(Refusal.Code.NOT_A_PARTICIPANT);
    }
    if (!s.conversation().channel().isMessaging()) {
      return Decision.refuse(Refusal.Code.CHANNEL_NOT_SUPPORTED);
    }
    return Decision.accept(Offering.withdrawalAnd(s, new Event.Parked()));
  }

  /** The owner revives it whatever his load: he knows the customer (behaviour T20). */
  static Decision resume(Situation s, Who who) {
    return s.conversation().isOwnedBy(who.actor().id())
        ? Decision.accept(Offering.withdrawalAnd(s, new Event.Resumed()))
        : Decision.refuse(Refusal.Code.NOT_A_PARTICIPANT);
  }
}
