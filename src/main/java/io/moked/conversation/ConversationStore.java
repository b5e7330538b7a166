package io.moked.conversation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Conversations' rows: written only in the ledger's transactions, many with one statement. */
@Component
public class ConversationStore {

  private static final String LOCK =
      "select body from conversation where id = any(?) order by id for update";

  private static final String SAVE =
      """
      insert into conversation (id, state, channel, queue_id, workstream_id, agent_id, customer_name,
        subject, sentiment, priority, created_at, last_seq, version, body)
      select id, state, channel, queue_id, workstream_id, agent_id, customer_name, subject, sentiment, priority,
        created_at, last_seq, version, body::jsonb
      from unnest(?::uuid[], ?::text[], ?::text[], ?::uuid[], ?::uuid[], ?::uuid[], ?::text[],
        ?::text[], ?::text[], ?::int[], ?::timestamptz[], ?::bigint[], ?::bigint[], ?::text[])
        as n(id, state, channel, queue_id, workstream_id, agent_id, customer_name, subject, sentiment, priority,
          created_at, last_seq, version, body)
      on conflict (id) do update set state = excluded.state, queue_id = excluded.queue_id,
        agent_id = excluded.agent_id, sentiment = excluded.sentiment, priority = excluded.priority,
        last_seq = excluded.last_seq, version = excluded.version, body = excluded.body
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json;

  ConversationStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** Locks rows in the order of their ids: the first locks that any transaction takes. */
  Map<UUID, Conversation> lock(Connection transaction, Collection<UUID> ids) throws SQLException {
    var found = new HashMap<UUID, Conversation>();
    if (ids.isEmpty()) {
      return found;
    }
    try (var select = transaction.prepareStatement(LOCK)) {
      select.setArray(1, transaction.createArrayOf("uuid", ids.toArray()));
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          Conversation conversation = read(rows.getString(1));
          found.put(conversation.id(), conversation);
        }
      }
    }
    return found;
  }

  void save(Connection transaction, Collection<Conversation> conversations) throws SQLException {
    if (conversations.isEmpty()) {
      return;
    }
    try (var save = transaction.prepareStatement(SAVE)) {
      var columns = new Columns(save, conversations);
      columns.add("uuid", Conversation::id);
      columns.texts(c -> wire(c.state()));
      columns.texts(c -> wire(c.channel()));
      columns.add("uuid", c -> c.queue().id());
      columns.add("uuid", c -> c.workstream().id());
      columns.add("uuid", c -> c.owner().map(Ref::id).orElse(null));
      columns.texts(c -> c.customer().name());
      columns.texts(Conversation::subject);
      columns.texts(_ -> "unknown");
      columns.add("int4", Conversation::priority);
      columns.add("timestamptz", c -> c.times().createdAt().toString());
      columns.add("int8", c -> c.position().lastSeq());
      columns.add("int8", c -> c.position().version());
      columns.texts(json::writeValueAsString);
      save.executeUpdate();
    }
  }

  private static String wire(Enum<?> value) {
    return value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /** One array parameter a column, in the order of the statement. */
  private static final class Columns {
    private final PreparedStatement statement;
    private final Collection<Conversation> rows;
    private int index;

    Columns(PreparedStatement statement, Collection<Conversation> rows) {
      this.statement = statement;
      this.rows = rows;
    }

    /** Of the very type, so that the driver sends them as they are, not quoted and escaped. */
    void texts(Function<Conversation, String> value) throws SQLException {
      String[] values = rows.stream().map(value).toArray(String[]::new);
      statement.setArray(++index, statement.getConnection().createArrayOf("text", values));
    }

    void add(String type, Function<Conversation, ? extends @Nullable Object> value)
        throws SQLException {
      Object[] values = rows.stream().map(value).toArray();
      statement.setArray(++index, statement.getConnection().createArrayOf(type, values));
    }
  }

  /** A conversation as last committed. */
  public Optional<Conversation> find(UUID id) {
    return jdbc.sql("select body from conversation where id = ?")
        .param(id)
        .query((row, n) -> read(row.getString(1)))
        .optional();
  }

  /** All that are not closed, for what keeps them in memory. */
  public List<Conversation> ongoing() {
    return jdbc.sql("select body from conversation where state <> 'closed'")
        .query((row, n) -> read(row.getString(1)))
        .list();
  }

  Conversation read(String body) {
    return json.readValue(body, Conversation.class);
  }
}
