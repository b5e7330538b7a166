package io.moked.desk;

import io.moked.conversation.Answer;
import io.moked.conversation.Audience;
import io.moked.conversation.Authority;
import io.moked.conversation.Command;
import io.moked.conversation.Conversation;
import io.moked.conversation.Conversations;
import io.moked.conversation.Mode;
import io.moked.conversation.Reading;
import io.moked.conversation.Request;
import io.moked.identity.CurrentStaff;
import io.moked.identity.Staff;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Writing in a conversation. */
@RestController
class MessageController {

  /** The same clientId twice is the same message. */
  record MessageRequest(
      @NotBlank @Size(max = Command.Say.LONGEST_TEXT) String text,
      @Nullable Audience audience,
      @Nullable @Size(min = 1, max = Command.Say.LONGEST_CLIENT_ID) String clientId) {}

  record Sent(long seq) {}

  private final Conversations conversations;
  private final Reading reading;
  private final Authority authority;

  MessageController(Conversations conversations, Reading reading, Authority authority) {
    this.conversations = conversations;
    this.reading = reading;
    this.authority = authority;
  }

  @PostMapping("/api/conversations/{id}/messages")
  Sent send(
      @CurrentStaff Staff staff,
      @PathVariable UUID id,
      @Valid @RequestBody MessageRequest request) {
    Conversation conversation = reading.head(id, staff);
    Audience audience =
        request.audience() == null ? usual(conversation, staff) : request.audience();
    String clientId =
        request.clientId() == null ? UUID.randomUUID().toString() : request.clientId();
    var say = new Command.Say(request.text(), audience, clientId);
    return new Sent(
        Answer.of(conversations.execute(new Request(id, authority.who(staff), say))).seq());
  }

  /** The owner speaks to the customer, everybody else to colleagues unless he says so (S10). */
  private static Audience usual(Conversation conversation, Staff staff) {
    return conversation.modeOf(staff.id()).filter(mode -> mode == Mode.PRIMARY).isPresent()
        ? Audience.PUBLIC
        : Audience.INTERNAL;
  }
}
