package io.moked.supervision.rights;

import io.moked.conversation.Authority;
import io.moked.conversation.Command;
import io.moked.conversation.Conversation;
import io.moked.conversation.Conversations;
import io.moked.conversation.Mode;
import io.moked.conversation.Request;
import io.moked.conversation.Verb;
import io.moked.conversation.Who;
import io.moked.conversation.view.Ongoing;
import io.moked.identity.Directory;
import io.moked.identity.StaffChanged;
import io.moked.ledger.Overloaded;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Takes somebody down from the ladder wherever his right to stand there has ended. What he may keep
 * open is decided by whether he takes part, so this comes before his sockets are closed.
 */
@Component
class Dismissals {

  private static final Logger LOG = LoggerFactory.getLogger(Dismissals.class);

  private final Directory directory;
  private final Authority authority;
  private final Ongoing ongoing;
  private final Conversations conversations;

  Dismissals(
      Directory directory, Authority authority, Ongoing ongoing, Conversations conversations) {
    this.directory = directory;
    this.authority = authority;
    this.ongoing = ongoing;
    this.conversations = conversations;
  }

  @EventListener
  @Order(0)
  void changed(StaffChanged change) {
    UUID id = change.staffId();
    directory.find(id).map(authority::who).ifPresent(who -> lookAt(id, who.rights()));
  }

  private void lookAt(UUID id, Who.Rights rights) {
    for (Conversation conversation : ongoing.of(id)) {
      conversation
          .modeOf(id)
          .flatMap(Dismissals::verb)
          .filter(verb -> !rights.may(verb, conversation))
          .ifPresent(_ -> dismiss(id, conversation.id()));
    }
  }

  /** What being there asks for; nothing of who owns the talk, or was asked to help. */
  private static Optional<Verb> verb(Mode mode) {
    return switch (mode) {
      case MONITOR -> Optional.of(Verb.MONITOR);
      case WHISPER -> Optional.of(Verb.WHISPER);
      case JOINED -> Optional.of(Verb.JOIN);
      case PRIMARY, CONSULT -> Optional.empty();
    };
  }

  private void dismiss(UUID id, UUID conversationId) {
    try {
      conversations.execute(new Request(conversationId, Who.SYSTEM, new Command.Dismiss(id)));
    } catch (Overloaded e) {
      LOG.error(
          "{} stays on the ladder of {}, where he has no right any more", id, conversationId, e);
    }
  }
}
