package io.moked.supervision.agents;

import io.moked.language.Names;
import io.moked.ledger.Actor;
import io.moked.workforce.Presence;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** An agent's presences, the latest first; they are written with his row, in its transaction. */
@Component
class PresencePeriods {

  /**
   * One of them.
   *
   * @param presence the id of what he showed: a base one, or one of the organisation's own
   * @param to when the next began; null as long as it lasts
   * @param cause {@code chosen}, {@code load}, {@code missed-offer} ...
   */
  record Period(
      String id,
      String presence,
      Presence base,
      Names names,
      Instant from,
      @Nullable Instant to,
      Actor setBy,
      String cause) {}

  private final JdbcClient jdbc;
  private final JsonMapper json;

  PresencePeriods(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /**
   * @param before the id of the last one of the page before; null for the first page
   */
  List<Period> of(UUID agentId, @Nullable Long before, int limit) {
    return jdbc.sql(
            """
            select p.*, c.names as custom_names,
              (select n.began_at from presence_period n where n.agent_id = p.agent_id and n.id > p.id
               order by n.id limit 1) as ended_at
            from presence_period p left join custom_presence c on c.id = p.status_id
            where p.agent_id = ? and p.id < ? order by p.id desc limit ?
            """)
        .params(agentId, before == null ? Long.MAX_VALUE : before, limit)
        .query((row, n) -> period(row))
        .list();
  }

  private Period period(ResultSet row) throws SQLException {
    Presence base = Presence.of(row.getString("presence")).orElseThrow();
    UUID custom = row.getObject("status_id", UUID.class);
    String names = row.getString("custom_names");
    Timestamp ended = row.getTimestamp("ended_at");
    return new Period(
        row.getString("id"),
        custom == null ? base.id() : custom.toString(),
        base,
        names == null ? base.names() : json.readValue(names, Names.class),
        row.getTimestamp("began_at").toInstant(),
        ended == null ? null : ended.toInstant(),
        json.readValue(row.getString("set_by"), Actor.class),
        row.getString("cause"));
  }
}
