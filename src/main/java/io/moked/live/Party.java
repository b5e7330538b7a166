package io.moked.live;

import io.moked.conversation.Audience;
import io.moked.conversation.Authority;
import io.moked.conversation.Conversation;
import io.moked.conversation.Mode;
import io.moked.conversation.Phase;
import io.moked.conversation.view.Readers;
import io.moked.conversation.view.Viewer;
import io.moked.identity.Staff;
import io.moked.language.Language;
import io.moked.ledger.Actor;
import io.moked.web.Problem;
import java.util.Optional;

/** Who follows a conversation, and what he may read and be heard of in it. */
sealed interface Party {

  Lens lens();

  Language language();

  /** Whether he may read it as it is. */
  boolean admittedTo(Conversation conversation);

  /** Why not. */
  Problem objection(Conversation conversation);

  /** How he is named while he types. */
  Actor actor(Conversation conversation);

  /**
   * Who may be told that he types or has read; empty if nobody. Whoever watches leaves no trace,
   * and who whispers is there for staff only (S9, G4).
   *
   * @param wish what he says himself; empty leaves it to how he takes part
   */
  Optional<Audience> heardBy(Conversation conversation, String wish);

  /** A member of staff. */
  record Member(Staff staff, Authority authority) implements Party {

    @Override
    public Lens lens() {
      return Lens.of(Viewer.of(staff));
    }

    @Override
    public Language language() {
      return staff.language();
    }

    @Override
    public boolean admittedTo(Conversation conversation) {
      return Readers.admit(conversation, staff.id());
    }

    @Override
    public Problem objection(Conversation conversation) {
      return authority.sees(staff).covers(conversation)
          ? Problem.refused("not-a-participant")
          : Problem.notFound();
    }

    @Override
    public Actor actor(Conversation conversation) {
      return staff.actor();
    }

    @Override
    public Optional<Audience> heardBy(Conversation conversation, String wish) {
      Optional<Mode> mode = conversation.modeOf(staff.id());
      if (mode.isEmpty() || conversation.phase() == Phase.OFFERED) {
        return Optional.empty();
      }
      return switch (mode.get()) {
        case MONITOR -> Optional.empty();
        case WHISPER -> Optional.of(Audience.INTERNAL);
        case PRIMARY -> Optional.of(wish.equals("internal") ? Audience.INTERNAL : Audience.PUBLIC);
        case CONSULT, JOINED ->
            Optional.of(wish.equals("public") ? Audience.PUBLIC : Audience.INTERNAL);
      };
    }
  }

  /** The conversation's customer; his token has been verified. */
  record Customer(Language language) implements Party {

    @Override
    public Lens lens() {
      return Lens.CUSTOMER;
    }

    @Override
    public boolean admittedTo(Conversation conversation) {
      return true;
    }

    @Override
    public Problem objection(Conversation conversation) {
      return Problem.notFound();
    }

    @Override
    public Actor actor(Conversation conversation) {
      return new Actor(Actor.Kind.CUSTOMER, null, conversation.customer().name(), null);
    }

    @Override
    public Optional<Audience> heardBy(Conversation conversation, String wish) {
      return Optional.of(Audience.PUBLIC);
    }
  }
}
