package io.moked.workforce;

import io.moked.identity.Role;
import io.moked.language.Names;
import io.moked.ledger.Actor;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Agents' rows. Presence and load are written only inside the ledger's transactions. */
@Component
public class AgentStore {

  private static final String SELECT =
      """
      select a.id, s.name, s.names, a.human, s.roles, a.presence, a.presence_since, a.presence_set_by,
             a.units_total, a.units_used, a.last_assigned_at, a.version
      from agent a join staff s on s.id = a.id
      """;

  private static final String UPDATE =
      """
      update agent a
      set presence = n.presence, presence_since = n.since, presence_set_by = n.set_by,
          units_used = n.used, last_assigned_at = n.assigned, version = n.version
      from unnest(?::uuid[], ?::text[], ?::timestamptz[], ?::jsonb[], ?::int[], ?::timestamptz[], ?::bigint[])
        as n(id, presence, since, set_by, used, assigned, version)
      where a.id = n.id
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json;

  AgentStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /**
   * Locks agents in the order of their ids, after the conversations of the same transaction: the
   * one order that every writer keeps, so that none waits in a circle.
   */
  public Map<UUID, Agent> lock(Connection transaction, Collection<UUID> ids) throws SQLException {
    var found = new LinkedHashMap<UUID, Agent>();
    if (ids.isEmpty()) {
      return found;
    }
    try (var select =
        transaction.prepareStatement(
            SELECT + " where a.id = any(?) order by a.id for update of a")) {
      select.setArray(1, transaction.createArrayOf("uuid", ids.toArray()));
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          Agent agent = read(rows);
          found.put(agent.id(), agent);
        }
      }
    }
    return found;
  }

  /** Writes agents that the transaction has locked, with one statement. */
  public void save(Connection transaction, Collection<Agent> agents) throws SQLException {
    if (agents.isEmpty()) {
      return;
    }
    try (var update = transaction.prepareStatement(UPDATE)) {
      array(update, 1, "uuid", agents.stream().map(Agent::id).toArray());
      array(update, 2, "text", agents.stream().map(a -> a.presence().id()).toArray());
      array(update, 3, "timestamptz", agents.stream().map(a -> text(a.presenceSince())).toArray());
      array(
          update,
          4,
          "text",
          agents.stream().map(a -> json.writeValueAsString(a.presenceSetBy())).toArray());
      array(update, 5, "int4", agents.stream().map(Agent::unitsUsed).toArray());
      array(update, 6, "timestamptz", agents.stream().map(a -> text(a.lastAssignedAt())).toArray());
      array(update, 7, "int8", agents.stream().map(Agent::version).toArray());
      update.executeUpdate();
    }
  }

  private static void array(
      java.sql.PreparedStatement statement, int index, String type, Object[] values)
      throws SQLException {
    statement.setArray(index, statement.getConnection().createArrayOf(type, values));
  }

  private static @Nullable String text(@Nullable Instant at) {
    return at == null ? null : at.toString();
  }

  /** Gives somebody a seat; he starts offline and without load. */
  public void create(UUID id, boolean human, int unitsTotal, Actor by, Instant now) {
    jdbc.sql(
            """
            insert into agent (id, human, presence, presence_since, presence_set_by, units_total)
            values (?, ?, 'offline', ?, ?::jsonb, ?)
            """)
        .params(id, human, Timestamp.from(now), json.writeValueAsString(by), unitsTotal)
        .update();
  }

  /** Changes an agent's capacity, in units; what he holds stays. */
  public void capacity(UUID id, int unitsTotal) {
    jdbc.sql("update agent set units_total = ?, version = version + 1 where id = ?")
        .params(unitsTotal, id)
        .update();
  }

  /** Every seat, of people and bots. */
  public List<Agent> all() {
    return jdbc.sql(SELECT).query((row, n) -> read(row)).list();
  }

  private Agent read(ResultSet row) throws SQLException {
    List<String> roles = List.of((String[]) row.getArray("roles").getArray());
    Timestamp assigned = row.getTimestamp("last_assigned_at");
    String apiAccess = Role.API_ACCESS.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new Agent(
        row.getObject("id", UUID.class),
        row.getString("name"),
        json.readValue(row.getString("names"), Names.class),
        row.getBoolean("human"),
        roles.contains(apiAccess),
        Presence.of(row.getString("presence")).orElse(Presence.OFFLINE),
        row.getTimestamp("presence_since").toInstant(),
        json.readValue(row.getString("presence_set_by"), Actor.class),
        row.getInt("units_total"),
        row.getInt("units_used"),
        assigned == null ? null : assigned.toInstant(),
        row.getLong("version"));
  }
}
