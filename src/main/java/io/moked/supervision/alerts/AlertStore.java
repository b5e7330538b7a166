package io.moked.supervision.alerts;

import io.moked.ledger.Actor;
import io.moked.time.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Alerts as rows. */
@Component
class AlertStore {

  private final JdbcClient jdbc;
  private final JsonMapper json;

  AlertStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** Raises one, or counts on the one that is open already. */
  Alert raise(AlertKind kind, @Nullable UUID queueId, UUID conversationId, Instant at) {
    return jdbc.sql(
            """
            insert into alert (id, kind, queue_id, conversation_id, raised_at, last_at)
            values (:id, :kind, :queue, :conversation, :at, :at)
            on conflict (kind, coalesce(queue_id, conversation_id)) where acknowledged_at is null
            do update set times = alert.times + 1, last_at = excluded.last_at,
              conversation_id = excluded.conversation_id
            returning *
            """)
        .param("id", Ids.next())
        .param("kind", kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .param("queue", queueId)
        .param("conversation", conversationId)
        .param("at", Timestamp.from(at))
        .query((row, n) -> read(row))
        .single();
  }

  /** Empty if there is none of that id, or somebody has acknowledged it before. */
  Optional<Alert> acknowledge(UUID id, Actor by, Instant at) {
    return jdbc.sql(
            """
            update alert set acknowledged_by = ?::jsonb, acknowledged_at = ?
            where id = ? and acknowledged_at is null returning *
            """)
        .params(json.writeValueAsString(by), Timestamp.from(at), id)
        .query((row, n) -> read(row))
        .optional();
  }

  Optional<Alert> find(UUID id) {
    return jdbc.sql("select * from alert where id = ?")
        .param(id)
        .query((row, n) -> read(row))
        .optional();
  }

  /** The latest first; open ones only, or all. */
  List<Alert> latest(boolean openOnly, int limit) {
    return jdbc.sql(
            "select * from alert where (acknowledged_at is null or not ?) order by last_at desc, id limit ?")
        .params(openOnly, limit)
        .query((row, n) -> read(row))
        .list();
  }

  private Alert read(ResultSet row) throws SQLException {
    String by = row.getString("acknowledged_by");
    Timestamp at = row.getTimestamp("acknowledged_at");
    String kind = row.getString("kind").toUpperCase(Locale.ROOT).replace('-', '_');
    return new Alert(
        row.getObject("id", UUID.class),
        AlertKind.valueOf(kind),
        row.getObject("queue_id", UUID.class),
        row.getObject("conversation_id", UUID.class),
        row.getTimestamp("raised_at").toInstant(),
        row.getTimestamp("last_at").toInstant(),
        row.getInt("times"),
        by == null ? null : json.readValue(by, Actor.class),
        at == null ? null : at.toInstant());
  }
}
