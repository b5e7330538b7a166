package io.moked.conversation;

import io.moked.workforce.Presence;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Everything that can be asked of a conversation. Who asks is in the {@link Request}. */
public sealed interface Command {

  /** A supervisor's or agent's act that is written to the audit, done or refused. */
  sealed interface Act extends Command {
    /** Its name in the audit. */
    String verb();
  }

  // The customer's side.

  /** A customer begins; the conversation does not exist yet. */
  record Start(
      Channel channel,
      String customerName,
      String language,
      String subject,
      UUID workstreamId,
      java.util.Map<String, String> answers,
      java.util.Map<String, String> context,
      Consent consent)
      implements Command {}

  /** The customer ends the talk from his side. */
  record CustomerEnd() implements Command {}

  /** The customer's last live connection went, or his first came. */
  record CustomerConnection(boolean connected) implements Command {}

  // Talking.

  /** Somebody writes; {@code clientId} makes a repeated request harmless. */
  record Say(String text, Audience audience, String clientId) implements Command {
    public static final int LONGEST_TEXT = 4000;
    public static final int LONGEST_CLIENT_ID = 64;
  }

  // Offers.

  /**
   * The router proposes an agent.
   *
   * @param terms under which of the queue's terms he fits
   * @param why how it came to him
   */
  record Route(UUID agentId, RouteTerms terms, @Nullable JsonNode why) implements Command {}

  /**
   * What must still hold of the agent when the offer is made.
   *
   * @param presences those that are allowed
   * @param needsCapacity whether he must have room
   */
  record RouteTerms(Set<Presence> presences, boolean needsCapacity) {}

  /** The offer has appeared on the screen of whoever is asked. */
  record OfferShown(UUID offerId) implements Command {}

  /** An agent takes what waits, whatever his load (behaviour T3). */
  record Pick() implements Act {
    @Override
    public String verb() {
      return "pick";
    }
  }

  record Accept(UUID offerId) implements Act {
    @Override
    public String verb() {
      return "accept";
    }
  }

  record Reject(UUID offerId) implements Act {
    @Override
    public String verb() {
      return "reject";
    }
  }

  // The owner's work.

  record Park() implements Act {
    @Override
    public String verb() {
      return "park";
    }
  }

  record Resume() implements Act {
    @Override
    public String verb() {
      return "resume";
    }
  }

  /** The talk is over; the conversation goes to wrap-up. */
  record End() implements Act {
    @Override
    public String verb() {
      return "end";
    }
  }

  /** Wrap-up is done. */
  record Close() implements Act {
    @Override
    public String verb() {
      return "close";
    }
  }

  /**
   * Asks a colleague to help (kind consult), or those of a queue in turn: exactly one of the two.
   *
   * @param note what he should know before he answers
   */
  record Consult(
      @Nullable UUID agentId, @Nullable UUID queueId, Visibility visibility, @Nullable String note)
      implements Act {
    public Consult(UUID agentId) {
      this(agentId, null, Visibility.PRIVATE, null);
    }

    @Override
    public String verb() {
      return "consult";
    }
  }

  /** The advice is over, or no longer asked for. */
  record EndConsult(UUID agentId) implements Act {
    @Override
    public String verb() {
      return "end-consult";
    }
  }

  // The supervisor's ladder.

  /** A step up the ladder, from where one sees what is said. */
  sealed interface Look extends Act {
    int LONGEST_REASON = 200;

    /** Why he looks; null if he does not say (G2). */
    @Nullable String reason();
  }

  record Monitor(@Nullable String reason) implements Look {
    public Monitor() {
      this(null);
    }

    @Override
    public String verb() {
      return "monitor";
    }
  }

  record Whisper(@Nullable String reason) implements Look {
    public Whisper() {
      this(null);
    }

    @Override
    public String verb() {
      return "whisper";
    }
  }

  record Join(@Nullable String reason) implements Look {
    public Join() {
      this(null);
    }

    @Override
    public String verb() {
      return "join";
    }
  }

  record TakeOver(@Nullable String reason) implements Look {
    public TakeOver() {
      this(null);
    }

    @Override
    public String verb() {
      return "take-over";
    }
  }

  record Leave() implements Act {
    @Override
    public String verb() {
      return "leave";
    }
  }

  /** His right to be where he is on the ladder has ended: he is taken down from it. */
  record Dismiss(UUID staffId) implements Act {
    @Override
    public String verb() {
      return "dismiss";
    }
  }

  // The supervisor's decisions.

  /** To an agent or to a queue: exactly one of the two is given (S11 to S14). */
  record Assign(@Nullable UUID agentId, @Nullable UUID queueId, boolean override) implements Act {
    @Override
    public String verb() {
      return "assign";
    }
  }

  /** To an agent as an offer, or to a queue (S15 to S20). */
  record Transfer(@Nullable UUID agentId, @Nullable UUID queueId, boolean override) implements Act {
    @Override
    public String verb() {
      return "transfer";
    }
  }

  /**
   * Closes for everybody, after {@code graceSeconds} in which it can be undone (S21, S22).
   *
   * @param reason a code, or free text
   * @param message for the customer, as it is; null with {@code text}, or to tell him nothing more
   * @param text for the customer, in his language
   */
  record ForceClose(
      String reason, @Nullable String message, int graceSeconds, @Nullable CloseText text)
      implements Act {
    @Override
    public String verb() {
      return "force-close";
    }
  }

  record UndoForceClose() implements Act {
    @Override
    public String verb() {
      return "undo-force-close";
    }
  }

  // What time brings. Each is harmless when it comes late, twice, or for something long gone.

  record Expire(UUID offerId) implements Command {}

  record FinishForceClose() implements Command {}

  /** The customer has been away longer than the limit. */
  record GiveUpCustomer() implements Command {}

  /** An agent's connection is lost for good: he can't go on with this conversation. */
  record LoseAgent(UUID agentId) implements Command {}

  /** Wrap-up has kept the units for as long as it may (behaviour 2.4). */
  record ReleaseUnits() implements Command {}

  /** Its queue's rules are to be looked at again: time has passed, or the queue has closed. */
  record Overflow() implements Command {}

  /** Nothing has happened in this state for longer than its time (behaviour 2.3). */
  record AutoClose() implements Command {}
}
