package io.moked.supervision.board;

import io.moked.conversation.Conversation;
import io.moked.conversation.Conversations;
import io.moked.conversation.Scope;
import io.moked.conversation.view.Ongoing;
import io.moked.workforce.Roster;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * All ongoing conversations as rows, and an index for each way in which somebody looks at them.
 *
 * <p>The ledger's thread only notes which conversation was touched. Many changes of one
 * conversation are taken in as one, and whoever reads takes in first what is still noted, so that
 * he finds what was committed before he asked.
 */
@Component
public class Board {

  private final Ongoing ongoing;
  private final BoardWording wording;
  private final Set<UUID> touched = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean called = new AtomicBoolean();
  private final Lock lock = new ReentrantLock();
  private final Map<UUID, Row> rows = new HashMap<>();
  private final Map<BoardIndex.Key, BoardIndex> indexes = new HashMap<>();

  /** {@code ongoing} is built before, so it knows of each change before it is noted here. */
  Board(Ongoing ongoing, Conversations conversations, Roster roster, BoardWording wording) {
    this.ongoing = ongoing;
    this.wording = wording;
    var _ = conversations.changes().follow(change -> touch(change.after().id()));
    var _ = roster.changes().follow(agent -> ongoing.of(agent.id()).forEach(it -> touch(it.id())));
    ongoing.all().forEach(conversation -> touch(conversation.id()));
  }

  private void touch(UUID id) {
    touched.add(id);
    if (called.compareAndSet(false, true)) {
      Thread.ofVirtual().name("board").start(this::takeIn);
    }
  }

  private void takeIn() {
    called.set(false); // before the look, so that what is noted from now on calls again
    locked(() -> null);
  }

  /** Does {@code work} on a board that is up to date. */
  private <T extends @Nullable Object> T locked(Supplier<T> work) {
    lock.lock();
    try {
      for (Iterator<UUID> next = touched.iterator(); next.hasNext(); ) {
        UUID id = next.next();
        next.remove(); // before the look, for the same reason
        replace(id, ongoing.find(id).map(it -> new Row(it, wording::row)).orElse(null));
      }
      return work.get();
    } finally {
      lock.unlock();
    }
  }

  private void replace(UUID id, @Nullable Row after) {
    Row before = after == null ? rows.remove(id) : rows.put(id, after);
    indexes.values().forEach(index -> index.change(before, after));
  }

  /** The conversations within {@code scope} that {@code filter} finds, in order. */
  public List<Conversation> find(
      Scope scope, BoardFilter filter, BoardSort sort, int offset, int limit) {
    var key = new BoardIndex.Key(scope, filter, sort);
    List<Row> all = locked(() -> new ArrayList<>(rows.values()));
    return all.stream()
        .filter(key::matches)
        .sorted(sort.order())
        .skip(offset)
        .limit(limit)
        .map(Row::conversation)
        .toList();
  }

  /** Somebody begins to look. */
  void open(BoardViewer viewer, BoardIndex.Key key) {
    var _ =
        locked(() -> {
          BoardIndex index = indexes.computeIfAbsent(key, _ -> new BoardIndex(key, rows.values()));
          index.add(viewer);
          return index;
        });
  }

  void close(BoardViewer viewer, BoardIndex.Key key) {
    var _ =
        locked(
            () -> indexes.computeIfPresent(key, (_, index) -> index.remove(viewer) ? index : null));
  }

  /** Lets a viewer look at his index, under the lock; nothing if he looks no more. */
  <T> Optional<T> look(BoardIndex.Key key, Function<BoardIndex, Optional<T>> work) {
    return locked(() -> Optional.ofNullable(indexes.get(key)).flatMap(work));
  }
}
