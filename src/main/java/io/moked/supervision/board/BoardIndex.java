package io.moked.supervision.board;

import io.moked.conversation.Scope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What one filter finds, in one order, for all who look at it so. A change of one conversation
 * costs the logarithm of their number. Guarded by the board's lock.
 */
final class BoardIndex {

  /** What makes two viewers share an index. */
  record Key(Scope scope, BoardFilter filter, BoardSort sort) {
    boolean matches(Row row) {
      return scope.covers(row.conversation()) && filter.matches(row);
    }
  }

  private final Key key;
  private final NavigableSet<Row> rows;
  private final List<BoardViewer> viewers = new ArrayList<>();

  BoardIndex(Key key, Collection<Row> all) {
    this.key = key;
    this.rows = new TreeSet<>(key.sort().order());
    all.stream().filter(key::matches).forEach(rows::add);
  }

  Key key() {
    return key;
  }

  /** {@code before} became {@code after}; null is: was not there, or is gone. */
  void change(@Nullable Row before, @Nullable Row after) {
    Row left = before != null && rows.remove(before) ? before : null;
    Row entered = after != null && key.matches(after) ? after : null;
    if (entered != null) {
      rows.add(entered);
    }
    if (left != null || entered != null) {
      viewers.forEach(viewer -> viewer.changed(left, entered));
    }
  }

  int total() {
    return rows.size();
  }

  List<Row> window(int offset, int limit) {
    return rows.stream().skip(offset).limit(limit).toList();
  }

  void add(BoardViewer viewer) {
    viewers.add(viewer);
  }

  /** Whether somebody is left. */
  boolean remove(BoardViewer viewer) {
    viewers.remove(viewer);
    return !viewers.isEmpty();
  }
}
