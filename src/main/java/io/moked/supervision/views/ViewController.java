package io.moked.supervision.views;

import io.moked.identity.Allowed;
import io.moked.identity.CurrentStaff;
import io.moked.identity.Role;
import io.moked.identity.Staff;
import io.moked.supervision.board.BoardSort;
import io.moked.supervision.views.BoardView.Column;
import io.moked.supervision.views.BoardView.Definition;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Views of the board (G1). */
@RestController
@Allowed({Role.SUPERVISOR, Role.ADMINISTRATOR})
class ViewController {

  private static final int LONGEST_NAME = 100;
  private static final int MOST_COLUMNS = 30;

  /** What is left out is nobody's, everything, the longest wait first, ungrouped, as usual. */
  record ViewRequest(
      @NotBlank @Size(max = LONGEST_NAME) String name,
      @Nullable Boolean shared,
      @Nullable JsonNode filter,
      @Nullable String sort,
      @Nullable String group,
      @Nullable @Valid @Size(max = MOST_COLUMNS) List<@NotNull ColumnRequest> columns,
      @Nullable Integer version) {

    Definition definition() {
      JsonNode given = filter == null ? JsonNodeFactory.instance.objectNode() : filter;
      return new Definition(
          given.isNull() ? JsonNodeFactory.instance.objectNode() : given,
          Objects.requireNonNullElseGet(sort, BoardSort.LONGEST_WAIT::wire),
          group,
          columns == null ? List.of() : columns.stream().map(ColumnRequest::column).toList());
    }
  }

  record ColumnRequest(@NotBlank String key, @Nullable Integer width) {
    Column column() {
      return new Column(key, width);
    }
  }

  record CopyRequest(@NotBlank @Size(max = LONGEST_NAME) String name) {}

  record Choice(@NotNull UUID viewId) {}

  record Items(List<BoardView> items) {}

  private final Views views;

  ViewController(Views views) {
    this.views = views;
  }

  @GetMapping("/api/board-views")
  Items all(@CurrentStaff Staff staff) {
    return new Items(views.of(staff));
  }

  @GetMapping("/api/board-views/{id}")
  BoardView one(@CurrentStaff Staff staff, @PathVariable UUID id) {
    return views.find(id, staff);
  }

  @PostMapping("/api/board-views")
  @ResponseStatus(HttpStatus.CREATED)
  BoardView create(@CurrentStaff Staff staff, @Valid @RequestBody ViewRequest it) {
    return views.create(staff, it.name().strip(), isShared(it), it.definition());
  }

  @PutMapping("/api/board-views/{id}")
  BoardView change(
      @CurrentStaff Staff staff, @PathVariable UUID id, @Valid @RequestBody ViewRequest it) {
    String name = it.name().strip();
    return views.change(staff, id, it.version(), name, isShared(it), it.definition());
  }

  private static boolean isShared(ViewRequest request) {
    return Boolean.TRUE.equals(request.shared());
  }

  @DeleteMapping("/api/board-views/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(@CurrentStaff Staff staff, @PathVariable UUID id) {
    views.delete(staff, id);
  }

  /** Within a day of its deletion, by its owner. */
  @PostMapping("/api/board-views/{id}/restore")
  BoardView restore(@CurrentStaff Staff staff, @PathVariable UUID id) {
    return views.restore(staff, id);
  }

  /** One of his own that begins as the other is now. */
  @PostMapping("/api/board-views/{id}/copy")
  @ResponseStatus(HttpStatus.CREATED)
  BoardView copy(
      @CurrentStaff Staff staff, @PathVariable UUID id, @Valid @RequestBody CopyRequest request) {
    BoardView from = views.find(id, staff);
    return views.create(staff, request.name().strip(), false, from.definition());
  }

  @GetMapping("/api/me/board-view")
  BoardView opening(@CurrentStaff Staff staff) {
    return views.opening(staff);
  }

  @PutMapping("/api/me/board-view")
  BoardView open(@CurrentStaff Staff staff, @Valid @RequestBody Choice choice) {
    return views.open(staff, choice.viewId());
  }
}
