package io.moked.supervision.agents;

import io.moked.live.Delays;
import io.moked.live.Frame;
import io.moked.live.Topic;
import io.moked.live.Wire;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * One socket's window on the panel: at first all of it, then what changed in it, four times a
 * second at most. What changes between two looks arrives as one, so nothing queues for a slow
 * reader.
 */
final class PanelViewer implements Wire.Source, Topic.Subscription {

  private static final Duration PACE = Duration.ofMillis(250);
  private static final int ROW_WEIGHT = 1_500;

  private final PanelQuery query;
  private final AgentPanel panel;
  private final Supplier<Predicate<UUID>> sight;
  private final Wire wire;
  private final Delays delays;
  private final JsonMapper json;
  private final Clock clock;
  private final AtomicBoolean called = new AtomicBoolean(true);
  private @Nullable AutoCloseable following;
  private AgentPanel.@Nullable Found sent;
  private Instant lookedAt = Instant.EPOCH;
  private long seq;
  private volatile boolean ended;

  /**
   * @param sight whom he sees, asked anew with every look: membership of queues changes
   */
  PanelViewer(
      PanelQuery query,
      AgentPanel panel,
      Supplier<Predicate<UUID>> sight,
      Wire wire,
      Delays delays,
      JsonMapper json,
      Clock clock) {
    this.query = query;
    this.panel = panel;
    this.sight = sight;
    this.wire = wire;
    this.delays = delays;
    this.json = json;
    this.clock = clock;
  }

  void start() {
    following = panel.changes().follow(_ -> call());
    wire.pull(this);
  }

  private void call() {
    if (called.compareAndSet(false, true) && !ended) {
      var _ = delays.after(PACE, () -> wire.pull(this));
    }
  }

  /** On the socket's thread, one at a time. */
  @Override
  public List<Frame> next() {
    called.set(false); // before the look, so that what changes from now on calls again
    if (ended) {
      return List.of();
    }
    AgentPanel.Found before = sent;
    AgentPanel.Found now = panel.find(query, sight.get());
    sent = now;
    lookedAt = clock.instant();
    if (before == null) {
      return List.of(frame("window", now, Map.of("offset", query.offset()), now.rows()));
    }
    Map<UUID, PanelRow> known = new HashMap<>();
    before.rows().forEach(row -> known.put(row.id(), row));
    List<PanelRow> changed =
        now.rows().stream().filter(row -> !row.equals(known.get(row.id()))).toList();
    List<UUID> order = ids(now);
    boolean sameOrder = order.equals(ids(before));
    if (changed.isEmpty() && sameOrder && before.total() == now.total()) {
      return List.of();
    }
    var member = new HashMap<String, @Nullable Object>();
    member.put("order", sameOrder ? null : order);
    return List.of(frame("delta", now, member, changed));
  }

  private static List<UUID> ids(AgentPanel.Found found) {
    return found.rows().stream().map(PanelRow::id).toList();
  }

  private Frame frame(
      String type,
      AgentPanel.Found found,
      Map<String, ? extends @Nullable Object> member,
      List<PanelRow> rows) {
    var event = new LinkedHashMap<String, @Nullable Object>();
    event.put("type", type);
    event.put("asOf", lookedAt);
    event.put("total", found.total());
    event.putAll(member);
    event.put("rows", new ArrayList<>(rows));
    long number = ++seq;
    return Frame.later(
        ROW_WEIGHT * (rows.size() + 1),
        () ->
            json.writeValueAsString(
                Map.of("topic", AgentsTopic.NAME, "seq", number, "event", event)));
  }

  @Override
  public void end() {
    ended = true;
    AutoCloseable open = following;
    following = null;
    if (open != null) {
      try {
        open.close();
      } catch (Exception e) {
        throw new IllegalStateException("a follower that does not let go", e);
      }
    }
  }
}
