package io.moked.supervision.board;

import io.moked.conversation.Ref;
import io.moked.conversation.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The queues of an index's rows, in the order of the rows, and how many each has. */
final class Groups {

  /** By name as it is sorted, then by id as it is written: any client can put it in this order. */
  static final Comparator<Row> ORDER =
      Comparator.comparing(Row::queue).thenComparing(row -> row.queueId().toString());

  /**
   * What a viewer is told of a queue.
   *
   * @param waiting how many of them nobody has yet
   */
  record Group(Ref queue, int total, int waiting) {}

  private record Place(String name, String id) implements Comparable<Place> {
    static Place of(Row row) {
      return new Place(row.queue(), row.queueId().toString());
    }

    @Override
    public int compareTo(Place other) {
      int byName = name.compareTo(other.name);
      return byName != 0 ? byName : id.compareTo(other.id);
    }
  }

  private final NavigableMap<Place, Group> groups = new TreeMap<>();

  void add(Row row) {
    count(row, 1);
  }

  void remove(Row row) {
    count(row, -1);
  }

  private void count(Row row, int by) {
    int waiting = row.conversation().state() == State.OPEN ? by : 0;
    groups.compute(Place.of(row), (_, known) -> counted(known, row, by, waiting));
  }

  private static @Nullable Group counted(@Nullable Group known, Row row, int by, int waiting) {
    Ref queue = row.conversation().queue();
    Group before = known == null ? new Group(queue, 0, 0) : known;
    int total = before.total() + by;
    return total == 0 ? null : new Group(before.queue(), total, before.waiting() + waiting);
  }

  List<Group> all() {
    return List.copyOf(groups.values());
  }

  /** A window on {@code rows} that leaves out those of some queues, and does not walk them. */
  List<Row> window(Ordered<Row> rows, int offset, int limit, Set<UUID> collapsed) {
    var found = new ArrayList<Row>();
    int start = 0;
    int skip = offset;
    for (Group group : groups.values()) {
      if (!collapsed.contains(group.queue().id())) {
        int from = Math.min(skip, group.total());
        int most = Math.min(limit - found.size(), group.total() - from);
        found.addAll(rows.range(start + from, most));
        skip -= from;
      }
      start += group.total();
      if (found.size() == limit) {
        break;
      }
    }
    return found;
  }
}
