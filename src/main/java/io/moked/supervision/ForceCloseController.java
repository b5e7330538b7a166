package io.moked.supervision;

import io.moked.conversation.Command;
import io.moked.conversation.Reading;
import io.moked.conversation.view.ConversationView;
import io.moked.identity.Allowed;
import io.moked.identity.CurrentStaff;
import io.moked.identity.Role;
import io.moked.identity.Staff;
import io.moked.supervision.closing.ForceCloses;
import io.moked.supervision.closing.Told;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Ends a conversation for everybody, and takes that back in time (S21, S22, G7). */
@RestController
@RequestMapping("/api/conversations/{id}/force-close")
class ForceCloseController {

  /** A reason's code or free text, and a template, or a message, or neither. */
  record ForceCloseRequest(
      @Nullable @Size(max = 200) String reason,
      @Nullable UUID templateId,
      @Nullable @Size(max = 1000) String message,
      @Nullable @Min(0) @Max(60) Integer graceSeconds) {

    ForceCloses.Choice choice() {
      return new ForceCloses.Choice(reason, templateId, message, graceSeconds);
    }
  }

  private final Supervise supervise;
  private final Reading reading;
  private final ForceCloses forceCloses;
  private final Told told;

  ForceCloseController(Supervise supervise, Reading reading, ForceCloses forceCloses, Told told) {
    this.supervise = supervise;
    this.reading = reading;
    this.forceCloses = forceCloses;
    this.told = told;
  }

  /** Who would be told, in which language, and what the customer would read. */
  @GetMapping
  @Allowed(Role.SUPERVISOR)
  Told.Preview preview(
      @CurrentStaff Staff staff,
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable UUID templateId) {
    return told.preview(reading.head(id, staff), staff, templateId);
  }

  @PostMapping
  ConversationView forceClose(
      @CurrentStaff Staff staff,
      @PathVariable UUID id,
      @Valid @RequestBody ForceCloseRequest request) {
    return supervise.carryOut(staff, id, forceCloses.command(request.choice(), ""));
  }

  @DeleteMapping
  ConversationView undo(@CurrentStaff Staff staff, @PathVariable UUID id) {
    return supervise.carryOut(staff, id, new Command.UndoForceClose());
  }
}
