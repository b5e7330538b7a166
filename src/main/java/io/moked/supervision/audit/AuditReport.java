package io.moked.supervision.audit;

import io.moked.conversation.Scope;
import io.moked.ledger.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The audit as it is read: newest first. */
@Component
class AuditReport {

  private static final int AT_A_TIME = 1_000;

  /** A line's place in the order. */
  record Place(Instant at, long id) {}

  record Line(
      String id,
      Instant at,
      Actor actor,
      String verb,
      @Nullable UUID conversationId,
      String outcome,
      JsonNode detail) {

    Place place() {
      return new Place(at, Long.parseLong(id));
    }
  }

  private final JdbcClient jdbc;
  private final JsonMapper json;

  AuditReport(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /**
   * @param after the last line of the page before; null for the first page
   */
  List<Line> page(AuditFilter filter, Scope scope, @Nullable Place after, int limit) {
    AuditConditions conditions = new AuditConditions(filter, scope).after(after);
    var values = new ArrayList<>(conditions.values());
    values.add(limit);
    return jdbc.sql(
            "select id, at, actor, verb, conversation_id, outcome, detail from audit where "
                + conditions.sql()
                + " order by at desc, id desc limit ?")
        .params(values)
        .query((row, n) -> line(row))
        .list();
  }

  long count(AuditFilter filter, Scope scope) {
    var conditions = new AuditConditions(filter, scope);
    return jdbc.sql("select count(*) from audit where " + conditions.sql())
        .params(conditions.values())
        .query(Long.class)
        .single();
  }

  /**
   * Hands out all that is found, page by page: neither memory nor a connection is held for a reader
   * who takes his time. Nothing is missed by it, because lines are never changed.
   */
  void each(AuditFilter filter, Scope scope, Consumer<Line> reader) {
    Place after = null;
    List<Line> page;
    do {
      page = page(filter, scope, after, AT_A_TIME);
      page.forEach(reader);
      after = page.isEmpty() ? null : page.getLast().place();
    } while (page.size() == AT_A_TIME);
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
