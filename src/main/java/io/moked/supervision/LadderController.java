package io.moked.supervision;

import io.moked.conversation.Command;
import io.moked.conversation.view.ConversationView;
import io.moked.identity.CurrentStaff;
import io.moked.identity.Staff;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Up and down the ladder: monitor, whisper, join, take over, leave (S7 to S10). */
@RestController
class LadderController {

  /** Why he looks, where the organisation asks; a body may be left out. */
  record LookRequest(@Nullable @Size(max = Command.Look.LONGEST_REASON) String reason) {
    static @Nullable String saidIn(@Nullable LookRequest look) {
      return look == null ? null : look.reason();
    }
  }

  private final Supervise supervise;

  LadderController(Supervise supervise) {
    this.supervise = supervise;
  }

  @PostMapping("/api/conversations/{id}/monitor")
  ConversationView monitor(
      @CurrentStaff Staff staff,
      @PathVariable UUID id,
      @Valid @RequestBody(required = false) @Nullable LookRequest look) {
    return supervise.carryOut(staff, id, new Command.Monitor(LookRequest.saidIn(look)));
  }

  @PostMapping("/api/conversations/{id}/whisper")
  ConversationView whisper(
      @CurrentStaff Staff staff,
      @PathVariable UUID id,
      @Valid @RequestBody(required = false) @Nullable LookRequest look) {
    return supervise.carryOut(staff, id, new Command.Whisper(LookRequest.saidIn(look)));
  }

  @PostMapping("/api/conversations/{id}/join")
  ConversationView join(
      @CurrentStaff Staff staff,
      @PathVariable UUID id,
      @Valid @RequestBody(required = false) @Nullable LookRequest look) {
    return supervise.carryOut(staff, id, new Command.Join(LookRequest.saidIn(look)));
  }

  @PostMapping("/api/conversations/{id}/take-over")
  ConversationView takeOver(
      @CurrentStaff Staff staff,
      @PathVariable UUID id,
      @Valid @RequestBody(required = false) @Nullable LookRequest look) {
    return supervise.carryOut(staff, id, new Command.TakeOver(LookRequest.saidIn(look)));
  }

  @PostMapping("/api/conversations/{id}/leave")
  ConversationView leave(@CurrentStaff Staff staff, @PathVariable UUID id) {
    return supervise.carryOut(staff, id, new Command.Leave());
  }
}
