package io.moked.workforce;

import io.moked.ledger.Actor;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Agents' rows. Presence and load are written only inside the ledger's transactions. */
@Component
public class AgentStore {

  private static final String LOCK =
      "select id from agent where id = any(?) order by id for no key update";

  private static final String UPDATE =
      """
      update agent a
      set presence = n.presence, presence_since = n.since, presence_set_by = n.set_by, presence_cause = n.cause,
          status_id = n.status, former = n.former, units_used = n.used, last_assigned_at = n.assigned,
          last_released_at = n.released, version = n.version
      from unnest(?::uuid[], ?::text[], ?::timestamptz[], ?::jsonb[], ?::text[], ?::uuid[], ?::jsonb[], ?::int[],
                  ?::timestamptz[], ?::timestamptz[], ?::bigint[])
        as n(id, presence, since, set_by, cause, status, former, used, assigned, released, version)
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
   *
   * <p>They are read by a second statement, which sees what was committed while the first waited:
   * also in the rows beside the agent's own, which a lock does not read again.
   */
  public Map<UUID, Agent> lock(Connection transaction, Collection<UUID> ids) throws SQLException {
    var found = new LinkedHashMap<UUID, Agent>();
    if (ids.isEmpty()) {
      return found;
    }
    Object[] wanted = ids.toArray();
    try (var lock = transaction.prepareStatement(LOCK);
        var select = transaction.prepareStatement(AgentRow.SELECT + " where a.id = any(?)")) {
      lock.setArray(1, transaction.createArrayOf("uuid", wanted));
      lock.execute();
      select.setArray(1, transaction.createArrayOf("uuid", wanted));
      try (ResultSet rows = select.executeQuery()) {
        var row = new AgentRow(rows, json);
        while (rows.next()) {
          Agent agent = row.read();
          found.put(agent.id(), agent);
        }
      }
    }
    return found;
  }

  /** Writes agents that the transaction has locked. */
  public void save(Connection transaction, Collection<Agent> agents) throws SQLException {
    if (agents.isEmpty()) {
      return;
    }
    try (var update = transaction.prepareStatement(UPDATE)) {
      array(update, 1, "uuid", agents, Agent::id);
      array(update, 2, "text", agents, a -> a.presence().id());
      array(update, 3, "text", agents, a -> text(a.presenceSince()));
      array(update, 4, "text", agents, a -> json.writeValueAsString(a.presenceSetBy()));
      array(update, 5, "text", agents, a -> AgentRow.tag(a.presenceCause()));
      array(update, 6, "uuid", agents, a -> a.status() == null ? null : a.status().id());
      array(update, 7, "text", agents, this::former);
      array(update, 8, "int4", agents, Agent::unitsUsed);
      array(update, 9, "text", agents, a -> text(a.lastAssignedAt()));
      array(update, 10, "text", agents, a -> text(a.lastReleasedAt()));
      array(update, 11, "int8", agents, Agent::version);
      update.executeUpdate();
    }
    PlaceStore.save(transaction, agents);
  }

  private @Nullable String former(Agent agent) {
    AgentRow.Former former = AgentRow.Former.of(agent.standing().former());
    return former == null ? null : json.writeValueAsString(former);
  }

  private static void array(
      PreparedStatement statement,
      int index,
      String type,
      Collection<Agent> agents,
      Function<Agent, @Nullable Object> column)
      throws SQLException {
    @Nullable Object[] values = agents.stream().map(column).toArray();
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

  /** Every seat, of people and bots. */
  public List<Agent> all() {
    return jdbc.sql(AgentRow.SELECT).query((row, n) -> new AgentRow(row, json).read()).list();
  }

  List<Agent> find(Collection<UUID> ids) {
    return jdbc.sql(AgentRow.SELECT + " where a.id = any(?)")
        .param(ids.toArray(UUID[]::new))
        .query((row, n) -> new AgentRow(row, json).read())
        .list();
  }
}
