package io.moked.desk;

import io.moked.conversation.Audience;
import io.moked.conversation.Authority;
import io.moked.conversation.Command;
import io.moked.conversation.Conversation;
import io.moked.conversation.Offer;
import io.moked.conversation.Preview;
import io.moked.conversation.Reading;
import io.moked.conversation.Visibility;
import io.moked.conversation.Who;
import io.moked.identity.CurrentStaff;
import io.moked.identity.Staff;
import io.moked.time.Ids;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the caller may do with a conversation now, and if not, why: so that a button can say it
 * before it is pressed.
 */
@RestController
class ActionController {

  /** What depends on the target that has not been chosen yet, and so forbids nothing here. */
  private static final Set<String> OF_THE_TARGET = Set.of("not-found");

  /** He is asked why only when he does it. */
  private static final String SOME_REASON = "-";

  private final Reading reading;
  private final Authority authority;
  private final Preview preview;

  ActionController(Reading reading, Authority authority, Preview preview) {
    this.reading = reading;
    this.authority = authority;
    this.preview = preview;
  }

  @GetMapping("/api/conversations/{id}/actions")
  Map<String, @Nullable String> actions(@CurrentStaff Staff staff, @PathVariable UUID id) {
    Conversation conversation = reading.head(id, staff);
    Who who = authority.who(staff);
    var actions = new LinkedHashMap<String, @Nullable String>();
    commands(conversation, staff.id())
        .forEach((name, command) -> actions.put(name, code(conversation, who, command)));
    return actions;
  }

  private @Nullable String code(Conversation conversation, Who who, Command command) {
    return preview
        .refusal(conversation, who, command)
        .map(refusal -> refusal.code().wire())
        .filter(code -> !OF_THE_TARGET.contains(code))
        .orElse(null);
  }

  /** Whom the customer does not know of writes to colleagues only. */
  private static Audience audience(Conversation conversation, UUID caller) {
    boolean isPrivate =
        conversation.participants().stream()
            .anyMatch(it -> it.who().id().equals(caller) && it.visibility() == Visibility.PRIVATE);
    return isPrivate ? Audience.INTERNAL : Audience.PUBLIC;
  }

  private static Map<String, Command> commands(Conversation conversation, UUID caller) {
    UUID offerId = conversation.offerTo(caller).map(Offer::id).orElseGet(Ids::next);
    UUID nobody = Ids.next();
    var commands = new LinkedHashMap<String, Command>();
    commands.put("monitor", new Command.Monitor(SOME_REASON));
    commands.put("whisper", new Command.Whisper(SOME_REASON));
    commands.put("join", new Command.Join(SOME_REASON));
    commands.put("takeOver", new Command.TakeOver(SOME_REASON));
    commands.put("leave", new Command.Leave());
    commands.put("assign", new Command.Assign(nobody, null, false));
    commands.put("transfer", new Command.Transfer(nobody, null, false));
    commands.put("pick", new Command.Pick());
    commands.put("consult", new Command.Consult(nobody));
    commands.put("forceClose", new Command.ForceClose("", null, 1, null));
    commands.put("undoForceClose", new Command.UndoForceClose());
    commands.put("accept", new Command.Accept(offerId));
    commands.put("reject", new Command.Reject(offerId));
    commands.put("send", new Command.Say("", audience(conversation, caller), ""));
    commands.put("park", new Command.Park());
    commands.put("resume", new Command.Resume());
    commands.put("end", new Command.End());
    commands.put("close", new Command.Close());
    return commands;
  }
}
