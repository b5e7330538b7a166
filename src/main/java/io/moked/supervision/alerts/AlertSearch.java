package io.moked.supervision.alerts;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds alerts of the past and the present, the last raised first. */
@Component
class AlertSearch {

  /**
   * Conditions; null and empty are none.
   *
   * @param followed only what this supervisor follows; null is everything
   * @param before the id of the last alert of the page before
   */
  record Query(
      @Nullable Boolean open,
      Set<AlertKind> kinds,
      Set<UUID> queues,
      @Nullable Instant from,
      @Nullable Instant to,
      @Nullable AlertSubscription followed,
      @Nullable UUID before,
      int limit) {

    /** The same, of what a supervisor follows. */
    Query of(AlertSubscription own) {
      return new Query(open, kinds, queues, from, to, own, before, limit);
    }
  }

  private final JdbcClient jdbc;
  private final AlertRows rows;

  AlertSearch(JdbcClient jdbc, AlertRows rows) {
    this.jdbc = jdbc;
    this.rows = rows;
  }

  List<Alert> find(Query query) {
    var where = new ArrayList<String>(List.of("true"));
    var values = new ArrayList<Object>();
    if (query.open() != null) {
      String open = "(ended_at is null and acknowledged_at is null)";
      where.add(query.open() ? open : "not " + open);
    }
    among(where, values, query.kinds(), query.queues());
    condition(where, values, "raised_at >= ?", timestamp(query.from()));
    condition(where, values, "raised_at < ?", timestamp(query.to()));
    condition(where, values, "id < ?", query.before());
    if (query.followed() != null) {
      follow(where, values, query.followed());
    }
    values.add(query.limit());
    return jdbc.sql(
            "select * from alert where "
                + String.join(" and ", where)
                + " order by id desc limit ?")
        .params(values)
        .query(rows)
        .list();
  }

  /** The same as {@link AlertSubscription#follows}, where the rows are. */
  private static void follow(List<String> where, List<Object> values, AlertSubscription own) {
    where.add("kind = any(?)");
    values.add(kinds(own.kinds()));
    among(where, values, Set.of(), own.queueIds());
    if (own.below() == null) {
      where.add("(kind <> 'sentiment' or rule_id is not null)");
    } else {
      where.add("(kind <> 'sentiment' or severity = 'urgent' or value < ?)");
      values.add(own.below());
    }
  }

  private static void among(
      List<String> where, List<Object> values, Set<AlertKind> kinds, Set<UUID> queues) {
    if (!kinds.isEmpty()) {
      where.add("kind = any(?)");
      values.add(kinds(kinds));
    }
    if (!queues.isEmpty()) {
      where.add("queue_id = any(?)");
      values.add(queues.toArray(UUID[]::new));
    }
  }

  private static String[] kinds(Collection<AlertKind> kinds) {
    return kinds.stream().map(AlertKind::wire).toArray(String[]::new);
  }

  private static void condition(
      List<String> where, List<Object> values, String sql, @Nullable Object value) {
    if (value != null) {
      where.add(sql);
      values.add(value);
    }
  }

  private static @Nullable Timestamp timestamp(@Nullable Instant at) {
    return at == null ? null : Timestamp.from(at);
  }
}
