package io.moked.supervision.alerts;

import io.moked.ledger.Actor;
import io.moked.time.Ids;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Alerts as rows. */
@Component
class AlertStore {

  private static final String STANDS =
      " where kind = :kind and subject_id = :subject and lasting and ended_at is null ";

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final AlertRows rows;

  AlertStore(JdbcClient jdbc, JsonMapper json, AlertRows rows) {
    this.jdbc = jdbc;
    this.json = json;
    this.rows = rows;
  }

  /** Raises one, or counts on the one that is open; a cause that lasts is counted once. */
  Alert raise(Occasion it, Instant at) {
    return occasion(
            """
            insert into alert (id, kind, subject_id, severity, rule_id, queue_id, conversation_id, agent_id, since,
              value, lasting, raised_at, last_at)
            values (:id, :kind, :subject, :severity, :rule, :queue, :conversation, :agent, :since,
              :value, :lasting, :at, :at)
            on conflict (kind, subject_id) where ended_at is null and (lasting or acknowledged_at is null)
            do update set times = alert.times + case when alert.lasting then 0 else 1 end,
              last_at = case when alert.lasting then alert.last_at else excluded.last_at end,
              conversation_id = excluded.conversation_id
            returning *
            """,
            it)
        .param("id", Ids.next())
        .param("queue", it.queueId())
        .param("conversation", it.conversationId())
        .param("agent", it.agentId())
        .param("since", Timestamp.from(it.since()))
        .param("lasting", it.kind().isLasting())
        .param("at", Timestamp.from(at))
        .query(rows)
        .single();
  }

  private JdbcClient.StatementSpec occasion(String sql, Occasion it) {
    return jdbc.sql(sql)
        .param("kind", it.kind().wire())
        .param("subject", it.subjectId())
        .param("severity", it.severity().wire())
        .param("rule", it.ruleId())
        .param("value", it.value());
  }

  /** The cause that stands has become worse; empty if there is none. */
  Optional<Alert> worsen(Occasion it, Instant at) {
    return occasion(
            "update alert set severity = :severity, rule_id = :rule, value = :value, last_at = :at"
                + STANDS
                + "returning *",
            it)
        .param("at", Timestamp.from(at))
        .query(rows)
        .optional();
  }

  /** The cause that stands is over; empty if there is none. */
  Optional<Alert> end(AlertKind kind, UUID subjectId, Instant at) {
    return jdbc.sql("update alert set ended_at = :at" + STANDS + "returning *")
        .param("kind", kind.wire())
        .param("subject", subjectId)
        .param("at", Timestamp.from(at))
        .query(rows)
        .optional();
  }

  /** Empty if there is none of that id, or somebody has acknowledged it before. */
  Optional<Alert> acknowledge(UUID id, Actor by, Instant at) {
    return jdbc.sql(
            """
            update alert set acknowledged_by = ?::jsonb, acknowledged_at = ?
            where id = ? and acknowledged_at is null returning *
            """)
        .params(json.writeValueAsString(by), Timestamp.from(at), id)
        .query(rows)
        .optional();
  }

  Optional<Alert> find(UUID id) {
    return jdbc.sql("select * from alert where id = ?").param(id).query(rows).optional();
  }

  /** The latest first; open ones only, or all. */
  List<Alert> latest(boolean openOnly, int limit) {
    String open = openOnly ? "where ended_at is null and acknowledged_at is null " : "";
    return jdbc.sql("select * from alert " + open + "order by id desc limit ?")
        .param(limit)
        .query(rows)
        .list();
  }

  /** What stood when it was last written down, acknowledged or not. */
  List<Alert> standing() {
    return jdbc.sql("select * from alert where lasting and ended_at is null").query(rows).list();
  }

  /** The last of a kind, raised later than {@code at}, for each conversation. */
  List<Alert> raisedAfter(AlertKind kind, Instant at) {
    return jdbc.sql("select * from alert where raised_at > ? and kind = ? order by raised_at")
        .params(Timestamp.from(at), kind.wire())
        .query(rows)
        .list();
  }
}
