package io.moked.supervision.alerts;

import io.moked.ledger.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads alerts from their rows. */
@Component
class AlertRows implements RowMapper<Alert> {

  private final JsonMapper json;

  AlertRows(JsonMapper json) {
    this.json = json;
  }

  @Override
  public Alert mapRow(ResultSet row, int number) throws SQLException {
    String by = row.getString("acknowledged_by");
    double value = row.getDouble("value");
    return new Alert(
        row.getObject("id", UUID.class),
        AlertKind.of(row.getString("kind")).orElseThrow(),
        Severity.of(row.getString("severity")),
        row.getObject("queue_id", UUID.class),
        row.getObject("conversation_id", UUID.class),
        row.getObject("agent_id", UUID.class),
        row.getObject("rule_id", UUID.class),
        row.getTimestamp("since").toInstant(),
        row.getTimestamp("raised_at").toInstant(),
        row.getTimestamp("last_at").toInstant(),
        row.getInt("times"),
        row.getObject("value") == null ? null : value,
        instant(row.getTimestamp("ended_at")),
        by == null ? null : json.readValue(by, Actor.class),
        instant(row.getTimestamp("acknowledged_at")));
  }

  private static @Nullable Instant instant(@Nullable Timestamp at) {
    return at == null ? null : at.toInstant();
  }
}
