package io.moked.supervision;

import io.moked.conversation.Command;
import io.moked.conversation.view.ConversationView;
import io.moked.identity.CurrentStaff;
import io.moked.identity.Staff;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Ends a conversation for everybody, and takes that back in time (S21, S22, G7). */
@RestController
class ForceCloseController {

  static final int USUAL_GRACE_SECONDS = 5;

  record ForceCloseRequest(
      @NotBlank @Size(max = 200) String reason,
      @Nullable @Size(max = 1000) String message,
      @Nullable @Min(0) @Max(60) Integer graceSeconds) {}

  private final Supervise supervise;

  ForceCloseController(Supervise supervise) {
    this.supervise = supervise;
  }

  @PostMapping("/api/conversations/{id}/force-close")
  ConversationView forceClose(
      @CurrentStaff Staff staff,
      @PathVariable UUID id,
      @Valid @RequestBody ForceCloseRequest request) {
    int grace = request.graceSeconds() == null ? USUAL_GRACE_SECONDS : request.graceSeconds();
    return supervise.carryOut(
        staff, id, new Command.ForceClose(request.reason(), request.message(), grace));
  }

  @DeleteMapping("/api/conversations/{id}/force-close")
  ConversationView undo(@CurrentStaff Staff staff, @PathVariable UUID id) {
    return supervise.carryOut(staff, id, new Command.UndoForceClose());
  }
}
