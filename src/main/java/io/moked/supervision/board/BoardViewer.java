package io.moked.supervision.board;

import io.moked.live.Delays;
import io.moked.live.Frame;
import io.moked.live.Topic;
import io.moked.live.Wire;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One socket's window on the board. It is told of a change only if that can matter to the window,
 * and looks at most ten times a second; what changed meanwhile arrives as one. Its fields are
 * guarded by the board's lock.
 */
final class BoardViewer implements Wire.Source, Topic.Subscription {

  private static final Duration AT_MOST_EVERY = Duration.ofMillis(100);

  /** What was sent: rows in order, and how many there are in all. */
  private record Sent(List<Row> rows, int total) {}

  /** What is to be sent; {@code order} is null if it is as before. */
  record Delta(long seq, Instant asOf, int total, @Nullable List<UUID> order, List<Row> rows) {}

  private final BoardQuery query;
  private final Board board;
  private final BoardWording wording;
  private final Wire wire;
  private final Delays delays;
  private final Clock clock;
  private @Nullable Sent sent;
  private Instant lookedAt = Instant.EPOCH;
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
    Duration rest = AT_MOST_EVERY.minus(Duration.between(lookedAt, clock.instant()));
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
    var order = query.sort().order();
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
    lookedAt = clock.instant();
    Sent before = sent;
    Sent now = new Sent(index.window(query.offset(), query.limit()), index.total());
    sent = now;
    if (before == null) {
      var window = new Delta(++seq, lookedAt, now.total(), null, now.rows());
      return Optional.of(wording.window(window, query.offset()));
    }
    Optional<Delta> delta = difference(before, now);
    if (delta.isPresent()) {
      seq++;
    }
    return delta.map(wording::delta);
  }

  private Optional<Delta> difference(Sent before, Sent now) {
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
    if (changed.isEmpty() && sameOrder && before.total() == now.total()) {
      return Optional.empty();
    }
    return Optional.of(
        new Delta(seq + 1, lookedAt, now.total(), sameOrder ? null : order, changed));
  }

  private static List<UUID> ids(List<Row> rows) {
    return rows.stream().map(Row::id).toList();
  }

  @Override
  public void end() {
    ended = true;
    board.close(this, query.key());
  }
}
