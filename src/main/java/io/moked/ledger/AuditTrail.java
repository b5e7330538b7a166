package io.moked.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The audit: append only. An act of a command is written in the transaction of its effect, so that
 * neither exists without the other; sign-ins and refused rights, which have no effect, stand alone.
 */
@Component
public class AuditTrail {

  private static final String INSERT =
      """
      insert into audit (at, actor_id, actor, verb, conversation_id, outcome, detail)
      values (?, ?, ?::jsonb, ?, ?, ?, ?::jsonb)
      """;

  private final DataSource dataSource;
  private final JsonMapper json;

  public AuditTrail(DataSource dataSource, JsonMapper json) {
    this.dataSource = dataSource;
    this.json = json;
  }

  /** Writes one entry at once, in a transaction of its own. */
  public void add(AuditEntry entry) {
    try (Connection connection = dataSource.getConnection()) {
      add(connection, List.of(entry));
    } catch (SQLException e) {
      throw new IllegalStateException("audit entry not written: " + entry.verb(), e);
    }
  }

  /** Writes entries as part of the caller's transaction, in one round trip. */
  public void add(Connection transaction, List<AuditEntry> entries) throws SQLException {
    if (entries.isEmpty()) {
      return;
    }
    try (var insert = transaction.prepareStatement(INSERT)) {
      for (AuditEntry entry : entries) {
        UUID actorId = entry.actor().id();
        insert.setTimestamp(1, Timestamp.from(entry.at()));
        insert.setObject(2, actorId);
        insert.setString(3, json.writeValueAsString(entry.actor()));
        insert.setString(4, entry.verb());
        insert.setObject(5, entry.conversationId());
        insert.setString(6, entry.outcome());
        insert.setString(7, json.writeValueAsString(entry.detail()));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }
}
