package io.moked.supervision.alerts;

import io.moked.ledger.Stream;
import io.moked.store.TableNews;
import java.sql.ResultSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What supervisors want to be told of, in memory. */
@Component
public class AlertSubscriptions {

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Stream<AlertSubscriptions> changes = new Stream<>();
  private volatile Map<UUID, AlertSubscription> subscriptions;

  AlertSubscriptions(JdbcClient jdbc, JsonMapper json, TableNews news) {
    this.jdbc = jdbc;
    this.json = json;
    this.subscriptions = read();
    news.follow(Set.of("alert_subscription"), this::reload);
  }

  private Map<UUID, AlertSubscription> read() {
    var found = new HashMap<UUID, AlertSubscription>();
    jdbc.sql("select staff_id, terms from alert_subscription")
        .query((ResultSet row) -> {
          found.put(
              row.getObject("staff_id", UUID.class),
              json.readValue(row.getString("terms"), AlertSubscription.class));
        });
    return Map.copyOf(found);
  }

  private synchronized void reload() {
    Map<UUID, AlertSubscription> now = read();
    if (!now.equals(subscriptions)) {
      subscriptions = now;
      changes.publish(this);
    }
  }

  /** Everything, for whoever has not chosen. */
  AlertSubscription of(UUID staffId) {
    return subscriptions.getOrDefault(staffId, AlertSubscription.USUAL);
  }

  void save(UUID staffId, AlertSubscription subscription) {
    jdbc.sql(
            """
            insert into alert_subscription (staff_id, terms) values (?, ?::jsonb)
            on conflict (staff_id) do update set terms = excluded.terms
            """)
        .params(staffId, json.writeValueAsString(subscription))
        .update();
    reload();
  }

  /** The highest own threshold of all who follow customers' feelings; empty if nobody has one. */
  public Optional<Double> highestThreshold() {
    return subscriptions.values().stream()
        .filter(it -> it.kinds().contains(AlertKind.SENTIMENT))
        .map(AlertSubscription::below)
        .filter(Objects::nonNull)
        .max(Double::compare);
  }

  /** Told after every change. */
  public Stream<AlertSubscriptions> changes() {
    return changes;
  }
}
