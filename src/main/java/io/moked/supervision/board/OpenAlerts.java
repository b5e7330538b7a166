package io.moked.supervision.board;

import io.moked.supervision.alerts.Alert;
import io.moked.supervision.alerts.Alerts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Which conversations have open alerts, in memory. */
@Component
class OpenAlerts {

  private static final int MOST = 10_000;

  private final ConcurrentMap<UUID, List<RowAlert>> byConversation = new ConcurrentHashMap<>();
  private final Map<UUID, UUID> conversations = new HashMap<>();
  private volatile Consumer<UUID> listener = _ -> {};

  /** Follows first and reads then, so that nothing is missed between. */
  OpenAlerts(Alerts alerts) {
    var _ = alerts.changes().follow(this::note);
    alerts.latest(true, MOST).reversed().forEach(this::note);
  }

  /** Calls {@code listener} with each conversation whose alerts change from now on. */
  void follow(Consumer<UUID> next) {
    listener = next;
  }

  List<RowAlert> of(UUID conversation) {
    return byConversation.getOrDefault(conversation, List.of());
  }

  /** An alert that is counted on can move to another conversation of its queue. */
  private synchronized void note(Alert alert) {
    boolean open = alert.isOpen();
    UUID now = open ? alert.conversationId() : null;
    UUID before = conversations.remove(alert.id());
    if (before != null) {
      without(before, alert.id());
    }
    if (now != null) {
      conversations.put(alert.id(), now);
      with(now, new RowAlert(alert.id(), alert.kind()));
    }
    if (before != null && !before.equals(now)) {
      listener.accept(before);
    }
    if (now != null && !now.equals(before)) {
      listener.accept(now);
    }
  }

  private void with(UUID conversation, RowAlert alert) {
    var all = new ArrayList<>(of(conversation));
    all.add(alert);
    byConversation.put(conversation, List.copyOf(all));
  }

  private void without(UUID conversation, UUID alert) {
    byConversation.computeIfPresent(
        conversation,
        (_, known) -> {
          List<RowAlert> rest = known.stream().filter(it -> !it.id().equals(alert)).toList();
          return rest.isEmpty() ? null : rest;
        });
  }
}
