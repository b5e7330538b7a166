package io.moked.supervision;

import io.moked.conversation.Command;
import io.moked.conversation.view.ConversationView;
import io.moked.identity.CurrentStaff;
import io.moked.identity.Staff;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Up and down the ladder: monitor, whisper, join, take over, leave (S7 to S10). */
@RestController
class LadderController {

  private final Supervise supervise;

  LadderController(Supervise supervise) {
    this.supervise = supervise;
  }

  @PostMapping("/api/conversations/{id}/monitor")
  ConversationView monitor(@CurrentStaff Staff staff, @PathVariable UUID id) {
    return supervise.carryOut(staff, id, new Command.Monitor());
  }

  @PostMapping("/api/conversations/{id}/whisper")
  ConversationView whisper(@CurrentStaff Staff staff, @PathVariable UUID id) {
    return supervise.carryOut(staff, id, new Command.Whisper());
  }

  @PostMapping("/api/conversations/{id}/join")
  ConversationView join(@CurrentStaff Staff staff, @PathVariable UUID id) {
    return supervise.carryOut(staff, id, new Command.Join());
  }

  @PostMapping("/api/conversations/{id}/take-over")
  ConversationView takeOver(@CurrentStaff Staff staff, @PathVariable UUID id) {
    return supervise.carryOut(staff, id, new Command.TakeOver());
  }

  @PostMapping("/api/conversations/{id}/leave")
  ConversationView leave(@CurrentStaff Staff staff, @PathVariable UUID id) {
    return supervise.carryOut(staff, id, new Command.Leave());
  }
}
