package io.moked.supervision.board;

import io.moked.conversation.Conversation;
import io.moked.conversation.Conversations;
import io.moked.conversation.view.Feelings;
import io.moked.conversation.view.Ongoing;
import io.moked.time.AlarmThreads;
import io.moked.workforce.Roster;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * All ongoing conversations as rows, and an index for each way in which somebody looks at them.
 *
 * <p>The ledger's thread only notes which conversation was touched. Many changes of one
 * conversation are taken in as one, and whoever reads takes in first what is still noted, so that
 * he finds what was committed before he asked.
 */
@Component
public class Board implements DisposableBean {

  /**
   * A page.
   *
   * @param next where the next one begins; null if this is the last
   */
  public record Found(List<Conversation> items, @Nullable String next) {}

  private final Ongoing ongoing;
  private final OpenAlerts alerts;
  private final Feelings feelings;
  private final BoardWording wording;
  private final Clock clock;
  private final ScheduledThreadPoolExecutor thread;
  private final Touched touched = new Touched(() -> locked(() -> null));

  // Guarded by the lock.
  private final Lock lock = new ReentrantLock();
  private final Map<UUID, Row> rows = new HashMap<>();
  private final Indexes indexes = new Indexes();
  private final EntryAlarms alarms;
  private final OnScreen onScreen = new OnScreen();
  private boolean expires;

  /** {@code ongoing} is built before, so it knows of each change before it is noted here. */
  Board(
      Ongoing ongoing,
      Conversations conversations,
      Roster roster,
      OpenAlerts alerts,
      Feelings feelings,
      BoardWording wording,
      AlarmThreads threads,
      Clock clock) {
    this.ongoing = ongoing;
    this.alerts = alerts;
    this.feelings = feelings;
    this.wording = wording;
    this.clock = clock;
    this.thread = threads.start("board");
    this.alarms = new EntryAlarms(thread, clock, this::passTime);
    var _ = conversations.changes().follow(change -> touched.conversation(change.after().id()));
    var _ = roster.changes().follow(agent -> touched.agent(agent.id()));
    alerts.follow(touched::conversation);
    feelings.follow(touched::conversation);
    ongoing.all().forEach(conversation -> touched.conversation(conversation.id()));
  }

  /** Does {@code work} on a board that is up to date. */
  private <T extends @Nullable Object> T locked(Supplier<T> work) {
    lock.lock();
    try {
      touched.drain(this::replace, this::reword);
      return work.get();
    } finally {
      lock.unlock();
    }
  }

  private void replace(UUID id) {
    Row after =
        ongoing
            .find(id)
            .map(it -> new Row(it, alerts.of(id), feelings.of(id), wording::row))
            .orElse(null);
    Row before = after == null ? rows.remove(id) : rows.put(id, after);
    for (BoardIndex index : indexes.all()) {
      index.change(before, after, clock.instant());
      alarms.set(index);
    }
  }

  /** What an agent's presence and load are is said in his rows, and moves none of them. */
  private void reword(UUID agent) {
    for (Conversation conversation : ongoing.of(agent)) {
      UUID id = conversation.id();
      Row row = rows.get(id);
      if (onScreen.has(id)) {
        replace(id);
      } else if (row != null) {
        row.forgetWords();
      }
    }
  }

  private void passTime(BoardIndex.Key key) {
    var _ =
        locked(() -> {
          alarms.clear(key);
          BoardIndex index = indexes.find(key);
          if (index != null) {
            index.pass(clock.instant());
            alarms.set(index);
          }
          return key;
        });
  }

  /**
   * What {@code filter} finds of what {@code sight} sees, in order, page by page.
   *
   * @param cursor of the page before; null for the first
   */
  public Found find(
      BoardFilter filter, BoardSort sort, Sight sight, @Nullable String cursor, int limit) {
    Mark after = cursor == null ? null : Mark.of(sort, cursor);
    var key = new BoardIndex.Key(filter, sort, false, sight);
    List<Row> found =
        locked(() -> {
          BoardIndex index = indexes.of(key, rows.values(), clock.instant());
          release(index);
          return after == null ? index.window(0, limit + 1) : index.after(after, limit + 1);
        });
    List<Row> page = found.subList(0, Math.min(limit, found.size()));
    return new Found(
        page.stream().map(Row::conversation).toList(),
        found.size() > limit ? Mark.of(sort, page.getLast()).cursor() : null);
  }

  /** Somebody begins to look. */
  void open(BoardViewer viewer, BoardIndex.Key key) {
    var _ =
        locked(() -> {
          BoardIndex index = indexes.of(key, rows.values(), clock.instant());
          index.add(viewer);
          alarms.set(index);
          return index;
        });
  }

  /** Somebody looks no more at {@code shown}. */
  void close(BoardViewer viewer, BoardIndex.Key key, Supplier<Collection<Row>> shown) {
    var _ =
        locked(() -> {
          onScreen.change(shown.get(), List.of());
          BoardIndex index = indexes.find(key);
          if (index != null) {
            index.remove(viewer);
            alarms.set(index);
            release(index);
          }
          return key;
        });
  }

  private void release(BoardIndex index) {
    if (indexes.release(index, clock.instant()) && !expires) {
      expires = true;
      expireLater();
    }
  }

  private void expireLater() {
    if (!thread.isShutdown()) {
      var _ = thread.schedule(this::expire, Indexes.KEPT.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private void expire() {
    var _ =
        locked(() -> {
          expires = indexes.expire(clock.instant());
          if (expires) {
            expireLater();
          }
          return expires;
        });
  }

  /** Lets a viewer look at his index, under the lock; nothing if he looks no more. */
  <T> Optional<T> look(BoardIndex.Key key, Function<BoardIndex, Optional<T>> work) {
    return locked(() -> Optional.ofNullable(indexes.find(key)).flatMap(work));
  }

  /** One screen shows other rows than before; under the lock. */
  void shows(Collection<Row> before, Collection<Row> now) {
    onScreen.change(before, now);
  }

  @Override
  public void destroy() {
    thread.shutdownNow();
  }
}
