package io.moked.supervision.agents;

import java.sql.ResultSet;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The offers of a day, read once. */
@Component
class TodayStore {

  /**
   * An offer and what became of it.
   *
   * @param outcome null while it stands
   */
  record Asked(
      UUID offerId,
      UUID agentId,
      Instant offeredAt,
      @Nullable String outcome,
      @Nullable Instant answeredAt) {}

  private final JdbcClient jdbc;

  TodayStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Hands out what was offered or answered since {@code midnight}. An offer stands for minutes; the
   * two days before are for those that stood while the server did not.
   */
  void since(Instant midnight, Consumer<Asked> reader) {
    jdbc.sql(
            """
            select id, agent_id, offered_at, outcome, answered_at from offer
            where offered_at >= ?::timestamptz - interval '2 days' and kind <> 'picked'
              and (offered_at >= ? or answered_at >= ?)
            """)
        .params(Timestamp.from(midnight), Timestamp.from(midnight), Timestamp.from(midnight))
        .query((ResultSet row) -> {
          Timestamp answered = row.getTimestamp("answered_at");
          reader.accept(
              new Asked(
                  row.getObject("id", UUID.class),
                  row.getObject("agent_id", UUID.class),
                  row.getTimestamp("offered_at").toInstant(),
                  row.getString("outcome"),
                  answered == null ? null : answered.toInstant()));
        });
  }
}
