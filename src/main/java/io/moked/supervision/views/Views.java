package io.moked.supervision.views;

import io.moked.identity.Role;
import io.moked.identity.Staff;
import io.moked.ledger.AuditEntry;
import io.moked.ledger.AuditTrail;
import io.moked.supervision.views.BoardView.Definition;
import io.moked.time.Ids;
import io.moked.web.Problem;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who may see, change and delete which view: everybody his own, an administrator the shared ones of
 * others, nobody those that are built in. What is done to a shared one is in the audit.
 */
@Component
class Views {

  private static final int MOST = 50;

  private final ViewStore store;
  private final AuditTrail audit;
  private final Clock clock;

  Views(ViewStore store, AuditTrail audit, Clock clock) {
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  /** Those that are built in, then his own and the shared ones by name. */
  List<BoardView> of(Staff staff) {
    return Stream.concat(BuiltInViews.ALL.stream(), store.visibleTo(staff.id()).stream()).toList();
  }

  /** One that he may see; 404 if there is none. */
  BoardView find(UUID id, Staff staff) {
    return visible(id, staff).orElseThrow(Problem::notFound);
  }

  private Optional<BoardView> visible(UUID id, Staff staff) {
    return BuiltInViews.find(id)
        .or(() -> store.find(id).filter(view -> view.shared() || isOf(view, staff)));
  }

  private static boolean isOf(BoardView view, Staff staff) {
    return view.owner() != null && view.owner().id().equals(staff.id());
  }

  BoardView create(Staff staff, String name, boolean shared, Definition definition) {
    ViewCheck.check(definition, staff.id());
    UUID id = Ids.next();
    if (!store.add(id, staff.id(), name, shared, definition, MOST)) {
      throw Problem.refused("too-many", Map.of("max", MOST));
    }
    if (shared) {
      note(staff, "share-board-view", id, name);
    }
    return find(id, staff);
  }

  /**
   * Changes what is his, or what is shared if he is an administrator.
   *
   * @param version that he saw; null for whichever it is now
   * @throws Problem 409 {@code stale-version} if somebody changed it since
   */
  BoardView change(
      Staff staff, UUID id, @Nullable Integer version, String name, boolean shared, Definition it) {
    BoardView before = changeable(id, staff);
    ViewCheck.check(it, staff.id());
    int seen = version == null ? before.version() : version;
    if (!store.change(id, seen, name, shared, it)) {
      throw Problem.refused("stale-version");
    }
    if (before.shared() || shared) {
      note(staff, before.shared() ? "change-board-view" : "share-board-view", id, name);
    }
    return store.find(id).orElseThrow(Problem::notFound);
  }

  void delete(Staff staff, UUID id) {
    BoardView before = changeable(id, staff);
    store.delete(id, clock.instant());
    if (before.shared()) {
      note(staff, "delete-board-view", id, before.name());
    }
  }

  /** What he deleted a moment ago is his again, under its id. */
  BoardView restore(Staff staff, UUID id) {
    if (!store.restore(id, staff.id())) {
      throw Problem.notFound();
    }
    return find(id, staff);
  }

  private BoardView changeable(UUID id, Staff staff) {
    BoardView view = find(id, staff);
    if (view.builtIn()) {
      throw Problem.refused("built-in");
    }
    if (!isOf(view, staff) && !staff.is(Role.ADMINISTRATOR)) {
      throw Problem.noRight();
    }
    return view;
  }

  /** The view that opens: what he chose, if he still may see it, else the first built-in one. */
  BoardView opening(Staff staff) {
    return store
        .choice(staff.id())
        .flatMap(id -> visible(id, staff))
        .orElseGet(BuiltInViews::first);
  }

  BoardView open(Staff staff, UUID id) {
    BoardView view = visible(id, staff).orElseThrow(() -> Problem.invalid("viewId", "unknown"));
    store.choose(staff.id(), id);
    return view;
  }

  private void note(Staff staff, String verb, UUID id, String name) {
    var detail = Map.<String, Object>of("viewId", id, "name", name);
    audit.add(
        new AuditEntry(clock.instant(), staff.actor(), verb, null, AuditEntry.ACCEPTED, detail));
  }
}
