package io.moked.supervision.alerts.rules;

import io.moked.language.Names;
import io.moked.supervision.alerts.AlertKind;
import io.moked.supervision.alerts.Severity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Alert rules as rows. */
@Component
class AlertRuleStore {

  private final JdbcClient jdbc;
  private final JsonMapper json;

  AlertRuleStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  List<AlertRule> all() {
    return jdbc.sql("select * from alert_rule order by id").query((row, n) -> read(row)).list();
  }

  private AlertRule read(ResultSet row) throws SQLException {
    return new AlertRule(
        row.getObject("id", UUID.class),
        row.getString("name"),
        json.readValue(row.getString("names"), Names.class),
        AlertKind.of(row.getString("kind")).orElseThrow(),
        row.getBoolean("enabled"),
        Severity.of(row.getString("severity")),
        json.readValue(row.getString("terms"), AlertRule.Terms.class));
  }

  /**
   * Creates or changes one.
   *
   * @throws org.springframework.dao.DuplicateKeyException if another one has its name
   */
  void save(AlertRule rule) {
    jdbc.sql(
            """
            insert into alert_rule (id, name, names, kind, enabled, severity, terms)
            values (?, ?, ?::jsonb, ?, ?, ?, ?::jsonb)
            on conflict (id) do update set name = excluded.name, names = excluded.names,
              enabled = excluded.enabled, severity = excluded.severity, terms = excluded.terms
            """)
        .params(
            rule.id(),
            rule.name(),
            json.writeValueAsString(rule.names()),
            rule.kind().wire(),
            rule.enabled(),
            rule.severity().wire(),
            json.writeValueAsString(rule.terms()))
        .update();
  }

  void delete(UUID id) {
    jdbc.sql("delete from alert_rule where id = ?").param(id).update();
  }
}
