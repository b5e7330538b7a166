package io.moked.supervision;

import io.moked.ledger.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The audit as it is read. */
@Component
class AuditReport {

  /** Conditions that are null are none; {@code before} is the id of the last line of a page. */
  record Query(
      @Nullable UUID conversation,
      @Nullable UUID actor,
      @Nullable String verb,
      @Nullable Instant from,
      @Nullable Instant to,
      @Nullable Long before,
      int limit) {}

  record Line(
      String id,
      Instant at,
      Actor actor,
      String verb,
      @Nullable UUID conversationId,
      String outcome,
      JsonNode detail) {}

  private final JdbcClient jdbc;
  private final JsonMapper json;

  AuditReport(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  List<Line> find(Query query) {
    var where = new ArrayList<String>(List.of("true"));
    var values = new ArrayList<Object>();
    condition(where, values, "conversation_id = ?", query.conversation());
    condition(where, values, "actor_id = ?", query.actor());
    condition(where, values, "verb = ?", query.verb());
    condition(where, values, "at >= ?", timestamp(query.from()));
    condition(where, values, "at < ?", timestamp(query.to()));
    condition(where, values, "id < ?", query.before());
    values.add(query.limit());
    return jdbc.sql(
            "select id, at, actor, verb, conversation_id, outcome, detail from audit where "
                + String.join(" and ", where)
                + " order by id desc limit ?")
        .params(values)
        .query((row, n) -> line(row))
        .list();
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

  private Line line(ResultSet row) throws SQLException {
    return new Line(
        row.getString("id"),
        row.getTimestamp("at").toInstant(),
        json.readValue(row.getString("actor"), Actor.class),
        row.getString("verb"),
        row.getObject("conversation_id", UUID.class),
        row.getString("outcome"),
        json.readTree(row.getString("detail")));
  }
}
