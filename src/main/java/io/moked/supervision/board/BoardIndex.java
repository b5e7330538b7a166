package io.moked.supervision.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one filter finds, in one order, for all who look at it so. A change of one conversation
 * costs the logarithm of their number, and so does a window anywhere. Guarded by the board's lock.
 */
final class BoardIndex {

  /** What makes two viewers share an index. */
  record Key(BoardFilter filter, BoardSort sort, boolean grouped, Sight sight) {

    /** Everything of a sort, for whoever sees everything. */
    static Key of(BoardFilter filter, BoardSort sort) {
      return new Key(filter, sort, false, Sight.ALL);
    }

    Comparator<Row> order() {
      return grouped ? Groups.ORDER.thenComparing(sort.order()) : sort.order();
    }

    private boolean matches(Row row) {
      return filter.matches(row) && sight.sees(row.conversation());
    }
  }

  /** A row that is not long enough yet. */
  private record Later(Instant at, Row row) {
    static final Comparator<Later> ORDER =
        Comparator.comparing(Later::at).thenComparing(later -> later.row().id());
  }

  private final Key key;
  private final Ordered<Row> rows;
  private final NavigableSet<Later> later = new TreeSet<>(Later.ORDER);
  private final @Nullable Groups groups;
  private final List<BoardViewer> viewers = new ArrayList<>();

  BoardIndex(Key key, Collection<Row> all, Instant now) {
    this.key = key;
    this.groups = key.grouped() ? new Groups() : null;
    var found = new ArrayList<Row>();
    for (Row row : all) {
      if (key.matches(row) && isIn(row, now)) {
        found.add(row);
        count(row);
      }
    }
    this.rows = new Ordered<>(key.order(), found);
  }

  Key key() {
    return key;
  }

  /** Whether a row that matches is long enough; one that will be is kept for then. */
  private boolean isIn(Row row, Instant now) {
    if (!key.filter().hasClocks()) {
      return true;
    }
    Instant at = key.filter().longEnoughAt(row);
    if (at.isAfter(now) && at.isBefore(Instant.MAX)) {
      later.add(new Later(at, row));
    }
    return !at.isAfter(now);
  }

  /** {@code before} became {@code after}; null is: was not there, or is gone. */
  void change(@Nullable Row before, @Nullable Row after, Instant now) {
    Row was = before != null && key.matches(before) ? before : null;
    Row will = after != null && key.matches(after) ? after : null;
    if (was != null && will != null && staysInPlace(was, will)) {
      if (rows.replace(was, will)) {
        viewers.forEach(viewer -> viewer.changed(was, will));
      }
      return;
    }
    Row left = was != null && takeOut(was) ? was : null;
    Row entered = will != null && isIn(will, now) ? will : null;
    if (entered != null) {
      enter(entered);
    }
    if (left != null || entered != null) {
      viewers.forEach(viewer -> viewer.changed(left, entered));
    }
  }

  /** What happened moves it in no order, as most of what is said does not. */
  private boolean staysInPlace(Row was, Row will) {
    return !key.filter().hasClocks()
        && (groups == null || was.conversation().state() == will.conversation().state())
        && rows.isSamePlace(was, will);
  }

  private void enter(Row row) {
    rows.add(row);
    count(row);
  }

  private void count(Row row) {
    if (groups != null) {
      groups.add(row);
    }
  }

  private boolean takeOut(Row row) {
    if (key.filter().hasClocks()) {
      later.remove(new Later(key.filter().longEnoughAt(row), row));
    }
    boolean was = rows.remove(row);
    if (was && groups != null) {
      groups.remove(row);
    }
    return was;
  }

  /** Lets those in that are long enough by now. */
  void pass(Instant now) {
    while (!later.isEmpty() && !later.first().at().isAfter(now)) {
      Row row = later.removeFirst().row();
      enter(row);
      viewers.forEach(viewer -> viewer.changed(null, row));
    }
  }

  /** When the next one comes in by time alone. */
  Optional<Instant> nextEntry() {
    return later.isEmpty() ? Optional.empty() : Optional.of(later.first().at());
  }

  int total() {
    return rows.size();
  }

  /** All groups in order; empty if it has none. */
  List<Groups.Group> groups() {
    return groups == null ? List.of() : groups.all();
  }

  List<Row> window(int offset, int limit) {
    return rows.range(offset, limit);
  }

  /** A window that leaves out the rows of some groups. */
  List<Row> window(int offset, int limit, Set<UUID> collapsed) {
    return groups == null || collapsed.isEmpty()
        ? rows.range(offset, limit)
        : groups.window(rows, offset, limit, collapsed);
  }

  /** The first rows after a place. */
  List<Row> after(Mark place, int limit) {
    return rows.range(rows.before(place::isBefore), limit);
  }

  void add(BoardViewer viewer) {
    viewers.add(viewer);
  }

  void remove(BoardViewer viewer) {
    viewers.remove(viewer);
  }

  boolean isWatched() {
    return !viewers.isEmpty();
  }
}
