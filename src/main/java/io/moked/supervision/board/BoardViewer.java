package io.moked.supervision.board;

import io.moked.live.Delays;
import io.moked.live.Frame;
import io.moked.live.Topic;
import io.moked.live.Wire;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One socket's window on the board. It is told of a change only if that can matter to the window,
 * and looks at its {@link Pace}; what changed meanwhile arrives as one, so nothing ever queues for
 * a slow reader. Its fields are guarded by the board's lock.
 */
final class BoardViewer implements Wire.Source, Topic.Subscription {

  /** What was sent: rows in order, how many there are in all, and in each group. */
  private record Sent(List<Row> rows, int total, List<Groups.Group> groups) {}

  /** What is to be sent; {@code order} and {@code groups} are null if they are as before. */
  record Delta(
      long seq,
      Instant asOf,
      int total,
      @Nullable List<UUID> order,
      List<Row> rows,
      @Nullable List<Groups.Group> groups) {}

  private final BoardQuery query;
  private final Board board;
  private final BoardWording wording;
  private final Wire wire;
  private final Delays delays;
  private final Clock clock;
  private final Pace pace = new Pace();
  private @Nullable Sent sent;
  private boolean called;
  private long seq;
  private volatile boolean ended;

  BoardViewer(
      BoardQuery query, Board board, BoardWording wording, Wire wire, Delays delays, Clock clock) {
    this.query = query;
    this.board = board;
    this.wording = wording;
    this.wire = wire;
    this.delays = delays;
    this.clock = clock;
  }

  void start() {
    board.open(this, query.key());
    wire.pull(this);
  }

  /** Under the board's lock: {@code before} became {@code after} in this viewer's index. */
  void changed(@Nullable Row before, @Nullable Row after) {
    if (called || ended || staysOutside(before, after)) {
      return;
    }
    called = true;
    Duration rest = pace.rest(clock.instant());
    if (rest.isPositive()) {
      var _ = delays.after(rest, () -> wire.pull(this));
    } else {
      wire.pull(this);
    }
  }

  /** It was and is on one side of the window, so neither rows nor total of it change. */
  private boolean staysOutside(@Nullable Row before, @Nullable Row after) {
    Sent window = sent;
    if (before == null || after == null || window == null || window.rows().isEmpty()) {
      return false;
    }
    if (query.key().grouped()) {
      return false; // the numbers of its group may change
    }
    var order = query.key().order();
    Row first = window.rows().getFirst();
    Row last = window.rows().getLast();
    boolean isFull = window.rows().size() == query.limit();
    boolean above = order.compare(before, first) < 0 && order.compare(after, first) < 0;
    boolean below = order.compare(before, last) > 0 && order.compare(after, last) > 0;
    return above || (below && isFull);
  }

  @Override
  public List<Frame> next() {
    if (ended) {
      return List.of();
    }
    return board.look(query.key(), this::look).stream().toList();
  }

  private Optional<Frame> look(BoardIndex index) {
    called = false;
    if (ended) {
      return Optional.empty();
    }
    Instant asOf = clock.instant();
    pace.looked(asOf);
    Sent before = sent;
    List<Row> rows = index.window(query.offset(), query.limit(), query.collapsed());
    Sent now = new Sent(rows, index.total(), index.groups());
    sent = now;
    board.shows(before == null ? List.of() : before.rows(), rows);
    if (before == null) {
      boolean grouped = query.key().grouped();
      var window = new Delta(++seq, asOf, now.total(), null, rows, grouped ? now.groups() : null);
      return Optional.of(wording.window(window, query.offset()));
    }
    Optional<Delta> delta = difference(before, now, asOf);
    if (delta.isPresent()) {
      seq++;
    }
    return delta.map(it -> wording.delta(it, pace::sent));
  }

  private Optional<Delta> difference(Sent before, Sent now, Instant asOf) {
    Map<UUID, Row> known = new HashMap<>();
    before.rows().forEach(row -> known.put(row.id(), row));
    var changed = new ArrayList<Row>();
    for (Row row : now.rows()) {
      if (known.get(row.id()) != row) {
        changed.add(row);
      }
    }
    List<UUID> order = ids(now.rows());
    boolean sameOrder = order.equals(ids(before.rows()));
    boolean sameGroups = now.groups().equals(before.groups());
    if (changed.isEmpty() && sameOrder && sameGroups && before.total() == now.total()) {
      return Optional.empty();
    }
    return Optional.of(
        new Delta(
            seq + 1,
            asOf,
            now.total(),
            sameOrder ? null : order,
            changed,
            sameGroups ? null : difference(before.groups(), now.groups())));
  }

  /** Those that changed; of those that are gone, that they have none any more. */
  private static List<Groups.Group> difference(List<Groups.Group> before, List<Groups.Group> now) {
    Map<UUID, Groups.Group> gone = new HashMap<>();
    before.forEach(group -> gone.put(group.queue().id(), group));
    var changed = new ArrayList<Groups.Group>();
    for (Groups.Group group : now) {
      if (!group.equals(gone.remove(group.queue().id()))) {
        changed.add(group);
      }
    }
    gone.values().forEach(group -> changed.add(new Groups.Group(group.queue(), 0, 0)));
    return changed;
  }

  private static List<UUID> ids(List<Row> rows) {
    return rows.stream().map(Row::id).toList();
  }

  @Override
  public void end() {
    ended = true;
    board.close(this, query.key(), this::leave);
  }

  /** What it showed; under the board's lock. */
  private Collection<Row> leave() {
    Sent last = sent;
    sent = null;
    return last == null ? List.of() : last.rows();
  }
}
