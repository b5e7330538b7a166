package io.moked.supervision;

import io.moked.conversation.Command;
import io.moked.conversation.view.ConversationView;
import io.moked.identity.CurrentStaff;
import io.moked.identity.Staff;
import io.moked.web.Problem;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who gets a conversation, and who could (S11 to S20). */
@RestController
class DispatchController {

  /** Exactly one of the two ids; nothing is overridden unless it is said. */
  record TargetRequest(@Nullable UUID agentId, @Nullable UUID queueId, @Nullable Boolean override) {
    TargetRequest {
      if ((agentId == null) == (queueId == null)) {
        throw Problem.invalid("agentId", "agent-or-queue");
      }
    }

    boolean overrides() {
      return Boolean.TRUE.equals(override);
    }
  }

  private final Supervise supervise;
  private final Targets targets;

  DispatchController(Supervise supervise, Targets targets) {
    this.supervise = supervise;
    this.targets = targets;
  }

  @GetMapping("/api/conversations/{id}/assign-targets")
  Targets.Choice assignTargets(
      @CurrentStaff Staff staff,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean everyone) {
    return targets.forAssigning(id, staff, everyone);
  }

  @GetMapping("/api/conversations/{id}/transfer-targets")
  Targets.Choice transferTargets(
      @CurrentStaff Staff staff,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean everyone) {
    return targets.forTransferring(id, staff, everyone);
  }

  @PostMapping("/api/conversations/{id}/assign")
  ConversationView assign(
      @CurrentStaff Staff staff, @PathVariable UUID id, @Valid @RequestBody TargetRequest request) {
    return supervise.carryOut(
        staff, id, new Command.Assign(request.agentId(), request.queueId(), request.overrides()));
  }

  @PostMapping("/api/conversations/{id}/transfer")
  ConversationView transfer(
      @CurrentStaff Staff staff, @PathVariable UUID id, @Valid @RequestBody TargetRequest request) {
    return supervise.carryOut(
        staff, id, new Command.Transfer(request.agentId(), request.queueId(), request.overrides()));
  }
}
