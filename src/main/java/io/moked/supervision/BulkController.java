package io.moked.supervision;

import io.moked.conversation.Command;
import io.moked.conversation.Conversation;
import io.moked.identity.Allowed;
import io.moked.identity.CurrentStaff;
import io.moked.identity.Role;
import io.moked.identity.Staff;
import io.moked.supervision.DispatchController.TargetRequest;
import io.moked.supervision.board.Board;
import io.moked.supervision.board.BoardFilter;
import io.moked.supervision.board.BoardSort;
import io.moked.supervision.board.FilterReader;
import io.moked.supervision.board.Sights;
import io.moked.supervision.closing.ForceCloses;
import io.moked.web.FieldProblem;
import io.moked.web.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** One command on many conversations, with a result for each (G8). */
@RestController
class BulkController {

  private static final int MOST = 1000;

  /** Exactly one of {@code ids} and {@code filter}, which is one of the board. */
  record BulkRequest(
      @Nullable @Size(min = 1, max = MOST) List<@NotNull UUID> ids,
      @Nullable JsonNode filter,
      @NotNull @Valid BulkCommand command) {}

  /** A command by its name, with the fields that it has when it is sent alone. */
  record BulkCommand(
      @NotBlank String name,
      @Nullable UUID agentId,
      @Nullable UUID queueId,
      @Nullable Boolean override,
      @Nullable @Size(max = 200) String reason,
      @Nullable UUID templateId,
      @Nullable @Size(max = 1000) String message,
      @Nullable @Min(0) @Max(60) Integer graceSeconds) {

    Command command(ForceCloses forceCloses) {
      return switch (name) {
        case "assign" -> {
          var target = new TargetRequest(agentId, queueId, override);
          yield new Command.Assign(agentId, queueId, target.overrides());
        }
        case "transfer" -> {
          var target = new TargetRequest(agentId, queueId, override);
          yield new Command.Transfer(agentId, queueId, target.overrides());
        }
        case "force-close" -> {
          var choice = new ForceCloses.Choice(reason, templateId, message, graceSeconds);
          yield forceCloses.command(choice, "command.");
        }
        case "undo-force-close" -> new Command.UndoForceClose();
        case "close" -> new Command.Close();
        default ->
            throw Problem.invalid(
                List.of(new FieldProblem("command.name", "one-of", Map.of("values", NAMES))));
      };
    }
  }

  private static final String NAMES = "assign, transfer, force-close, undo-force-close, close";

  /**
   * @param status as it would be answered alone
   * @param code of the refusal; null if it was carried out
   */
  record Item(UUID id, int status, @Nullable String code) {}

  record Results(List<Item> items) {}

  private final Supervise supervise;
  private final Board board;
  private final Sights sights;
  private final ForceCloses forceCloses;

  BulkController(Supervise supervise, Board board, Sights sights, ForceCloses forceCloses) {
    this.forceCloses = forceCloses;
    this.supervise = supervise;
    this.board = board;
    this.sights = sights;
  }

  @PostMapping("/api/conversations/bulk")
  @Allowed(Role.SUPERVISOR)
  Results carryOut(@CurrentStaff Staff staff, @Valid @RequestBody BulkRequest request) {
    if ((request.ids() == null) == (request.filter() == null)) {
      throw Problem.invalid("ids", "ids-or-filter");
    }
    Command command = request.command().command(forceCloses);
    return new Results(
        supervise.carryOut(staff, ids(staff, request), command).stream()
            .map(BulkController::item)
            .toList());
  }

  private static Item item(Supervise.Result result) {
    Problem problem = result.problem();
    return problem == null
        ? new Item(result.id(), HttpStatus.OK.value(), null)
        : new Item(result.id(), problem.status().value(), problem.code());
  }

  private List<UUID> ids(Staff staff, BulkRequest request) {
    if (request.ids() != null) {
      return request.ids().stream().distinct().toList();
    }
    JsonNode written = Objects.requireNonNull(request.filter(), "filter");
    BoardFilter filter = FilterReader.read(written, "filter.", staff.id());
    Board.Found found = board.find(filter, BoardSort.LONGEST_WAIT, sights.of(staff), null, MOST);
    if (found.next() != null) {
      throw Problem.invalid(List.of(new FieldProblem("filter", "too-many", Map.of("max", MOST))));
    }
    return found.items().stream().map(Conversation::id).toList();
  }
}
