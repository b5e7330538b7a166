package io.moked.conversation;

import io.moked.ledger.Actor;
import java.util.UUID;

/**
 * Who sends a command, and what he may do.
 *
 * @param apiAccess holds the role for programs (S14)
 */
public record Who(Actor actor, Rights rights, boolean apiAccess) {

  /** Rights over other people's conversations: a verb in a scope (G13). */
  @FunctionalInterface
  public interface Rights {
    Rights NONE = (verb, conversation) -> false;

    /** Whether {@code verb} is allowed on {@code conversation}, switches aside. */
    boolean may(Verb verb, Conversation conversation);

    /**
     * Whether he is told of {@code conversation} at all; to whoever is not, and takes no part in
     * it, it does not exist.
     */
    default boolean mayKnow(Conversation conversation) {
      return true;
    }
  }

  /** Timers and the router. */
  public static final Who SYSTEM = new Who(Actor.SYSTEM, Rights.NONE, false);

  /** The customer of the conversation that the command is about. */
  public static Who customer(String name) {
    return new Who(new Actor(Actor.Kind.CUSTOMER, null, name, null), Rights.NONE, false);
  }

  boolean isCustomer() {
    return actor.kind() == Actor.Kind.CUSTOMER;
  }

  boolean isSystem() {
    return actor.kind() == Actor.Kind.SYSTEM;
  }

  /** Whether the conversation must look to him as if there were none. */
  boolean isKeptFrom(Conversation conversation) {
    UUID id = actor.id();
    return id != null && !rights.mayKnow(conversation) && !conversation.concerns(id);
  }

  boolean is(@org.jspecify.annotations.Nullable UUID id) {
    return id != null && id.equals(actor.id());
  }

  Ref ref() {
    UUID id = actor.id();
    if (id == null) {
      throw new IllegalStateException("actor: " + actor.kind() + " (expected: somebody of staff)");
    }
    return new Ref(id, actor.name(), actor.names());
  }
}
