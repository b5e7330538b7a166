package io.moked.desk;

import io.moked.conversation.Advice;
import io.moked.conversation.Answer;
import io.moked.conversation.Authority;
import io.moked.conversation.Command;
import io.moked.conversation.Conversation;
import io.moked.conversation.Conversations;
import io.moked.conversation.ParticipantStore;
import io.moked.conversation.Reading;
import io.moked.conversation.Request;
import io.moked.conversation.Visibility;
import io.moked.conversation.view.ConversationView;
import io.moked.conversation.view.ConversationViews;
import io.moked.conversation.view.Viewer;
import io.moked.identity.CurrentStaff;
import io.moked.identity.Staff;
import io.moked.web.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What an agent does with the conversations that are his. */
@RestController
class WorkController {

  record Work(List<ConversationView> items) {}

  /** Exactly one of the two ids; the customer is told nothing unless it is said. */
  record ConsultRequest(
      @Nullable UUID agentId,
      @Nullable UUID queueId,
      @Nullable Visibility visibility,
      @Nullable @Size(max = Advice.LONGEST_NOTE) String note) {

    Command command() {
      if ((agentId == null) == (queueId == null)) {
        throw Problem.invalid("agentId", "agent-or-queue");
      }
      return new Command.Consult(
          agentId,
          queueId,
          Objects.requireNonNullElse(visibility, Visibility.PRIVATE),
          note == null || note.isBlank() ? null : note.strip());
    }
  }

  private final ParticipantStore participants;
  private final Reading reading;
  private final Conversations conversations;
  private final Authority authority;
  private final ConversationViews views;
  private final OpenWork openWork;

  WorkController(
      ParticipantStore participants,
      Reading reading,
      Conversations conversations,
      Authority authority,
      ConversationViews views,
      OpenWork openWork) {
    this.participants = participants;
    this.reading = reading;
    this.conversations = conversations;
    this.authority = authority;
    this.views = views;
    this.openWork = openWork;
  }

  @GetMapping("/api/me/work")
  Work mine(@CurrentStaff Staff staff) {
    return new Work(
        participants.workOf(staff.id()).stream()
            .map(it -> views.of(it, Viewer.of(staff)))
            .toList());
  }

  /** What waits in the caller's queues and may be taken by whoever wants it; oldest first. */
  @GetMapping("/api/me/open-work")
  Work open(@CurrentStaff Staff staff) {
    return new Work(
        openWork.of(staff.id()).stream().map(it -> views.of(it, Viewer.of(staff))).toList());
  }

  @PostMapping("/api/conversations/{id}/pick")
  ConversationView pick(@CurrentStaff Staff staff, @PathVariable UUID id) {
    openWork.readable(id, staff);
    var request = new Request(id, authority.who(staff), new Command.Pick());
    Conversation after = Answer.of(conversations.execute(request)).conversation();
    return views.of(after, Viewer.of(staff));
  }

  @PostMapping("/api/conversations/{id}/park")
  ConversationView park(@CurrentStaff Staff staff, @PathVariable UUID id) {
    return execute(staff, id, new Command.Park());
  }

  @PostMapping("/api/conversations/{id}/resume")
  ConversationView resume(@CurrentStaff Staff staff, @PathVariable UUID id) {
    return execute(staff, id, new Command.Resume());
  }

  @PostMapping("/api/conversations/{id}/end")
  ConversationView end(@CurrentStaff Staff staff, @PathVariable UUID id) {
    return execute(staff, id, new Command.End());
  }

  @PostMapping("/api/conversations/{id}/close")
  ConversationView close(@CurrentStaff Staff staff, @PathVariable UUID id) {
    return execute(staff, id, new Command.Close());
  }

  @PostMapping("/api/conversations/{id}/consult")
  ConversationView consult(
      @CurrentStaff Staff staff,
      @PathVariable UUID id,
      @Valid @RequestBody ConsultRequest request) {
    return execute(staff, id, request.command());
  }

  /** By its owner, by the consultant, or by a supervisor; whether he has answered or not. */
  @DeleteMapping("/api/conversations/{id}/consult/{agentId}")
  ConversationView endConsult(
      @CurrentStaff Staff staff, @PathVariable UUID id, @PathVariable UUID agentId) {
    return execute(staff, id, new Command.EndConsult(agentId));
  }

  private ConversationView execute(Staff staff, UUID id, Command command) {
    reading.head(id, staff);
    var request = new Request(id, authority.who(staff), command);
    Conversation after = Answer.of(conversations.execute(request)).conversation();
    return views.of(after, Viewer.of(staff));
  }
}
