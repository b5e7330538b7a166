package io.moked.supervision.board;

import io.moked.conversation.Authority;
import io.moked.conversation.Conversation;
import io.moked.conversation.Scope;
import io.moked.identity.Staff;
import org.springframework.stereotype.Component;

/** What each supervisor may see on the board. */
@Component
public class Sights {

  private record Within(Scope scope) implements Sight {
    @Override
    public boolean sees(Conversation conversation) {
      return scope.covers(conversation);
    }
  }

  private final Authority authority;

  Sights(Authority authority) {
    this.authority = authority;
  }

  /** Of a supervisor, by his rights as they are now. */
  public Sight of(Staff supervisor) {
    Scope scope = authority.sees(supervisor);
    return scope.all() ? Sight.ALL : new Within(scope);
  }
}
