package io.moked.supervision.alerts;

import io.moked.conversation.Ref;
import io.moked.conversation.view.Ongoing;
import io.moked.routing.Organisation;
import io.moked.routing.Queue;
import io.moked.workforce.Roster;
import java.sql.ResultSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives alerts the names of what they are about. */
@Component
class AlertViews {

  private final Organisation organisation;
  private final Roster roster;
  private final Ongoing ongoing;
  private final JdbcClient jdbc;

  AlertViews(Organisation organisation, Roster roster, Ongoing ongoing, JdbcClient jdbc) {
    this.organisation = organisation;
    this.roster = roster;
    this.ongoing = ongoing;
    this.jdbc = jdbc;
  }

  AlertView of(Alert alert) {
    return of(List.of(alert)).getFirst();
  }

  /** With one look into the rows for all whose conversation is closed. */
  List<AlertView> of(List<Alert> alerts) {
    Map<UUID, String> customers = customers(alerts);
    return alerts.stream().map(alert -> view(alert, customers)).toList();
  }

  private Map<UUID, String> customers(List<Alert> alerts) {
    var names = new HashMap<UUID, String>();
    List<UUID> closed =
        alerts.stream()
            .map(Alert::conversationId)
            .filter(Objects::nonNull)
            .distinct()
            .filter(id -> !isOngoing(id, names))
            .toList();
    if (!closed.isEmpty()) {
      jdbc.sql("select id, customer_name from conversation where id = any(?)")
          .param(closed.toArray(UUID[]::new))
          .query((ResultSet row) -> {
            names.put(row.getObject("id", UUID.class), row.getString("customer_name"));
          });
    }
    return names;
  }

  private boolean isOngoing(UUID id, Map<UUID, String> names) {
    var found = ongoing.find(id);
    found.ifPresent(it -> names.put(id, it.customer().name()));
    return found.isPresent();
  }

  private AlertView view(Alert alert, Map<UUID, String> customers) {
    return new AlertView(
        alert.id(),
        alert.kind(),
        alert.severity(),
        queue(alert.queueId()),
        alert.conversationId(),
        customers.get(alert.conversationId()),
        agent(alert.agentId()),
        alert.ruleId(),
        alert.since(),
        alert.raisedAt(),
        alert.lastAt(),
        alert.times(),
        alert.value(),
        alert.endedAt(),
        alert.acknowledgedBy(),
        alert.acknowledgedAt());
  }

  private @Nullable Ref queue(@Nullable UUID id) {
    return Optional.ofNullable(id).flatMap(organisation::queue).map(Queue::ref).orElse(null);
  }

  private @Nullable Ref agent(@Nullable UUID id) {
    return Optional.ofNullable(id)
        .flatMap(roster::find)
        .map(agent -> new Ref(agent.id(), agent.name(), agent.names()))
        .orElse(null);
  }
}
