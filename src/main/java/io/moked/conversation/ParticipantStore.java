package io.moked.conversation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is in which conversation, by person. */
@Component
public class ParticipantStore {

  private record Row(UUID conversation, Participant participant) {}

  private final JdbcClient jdbc;
  private final ConversationStore conversations;

  ParticipantStore(JdbcClient jdbc, ConversationStore conversations) {
    this.jdbc = jdbc;
    this.conversations = conversations;
  }

  /** Writes anew who takes part, for the conversations where that has changed. */
  void save(Connection transaction, Map<UUID, Conversation> last, List<Change> changes)
      throws SQLException {
    List<UUID> touched =
        changes.stream()
            .filter(change -> !change.before().participants().equals(change.after().participants()))
            .map(change -> change.after().id())
            .distinct()
            .toList();
    if (touched.isEmpty()) {
      return;
    }
    try (var delete =
        transaction.prepareStatement("delete from participant where conversation_id = any(?)")) {
      delete.setArray(1, transaction.createArrayOf("uuid", touched.toArray()));
      delete.executeUpdate();
    }
    var rows = new ArrayList<Row>();
    for (UUID id : touched) {
      Conversation conversation = last.get(id);
      if (conversation != null) {
        conversation.participants().forEach(participant -> rows.add(new Row(id, participant)));
      }
    }
    insert(transaction, rows);
  }

  private static void insert(Connection transaction, List<Row> rows) throws SQLException {
    try (var insert =
        transaction.prepareStatement(
            "insert into participant select * from unnest(?::uuid[], ?::uuid[], ?::text[])")) {
      insert.setArray(
          1, transaction.createArrayOf("uuid", rows.stream().map(Row::conversation).toArray()));
      insert.setArray(
          2,
          transaction.createArrayOf(
              "uuid", rows.stream().map(row -> row.participant().who().id()).toArray()));
      insert.setArray(
          3,
          transaction.createArrayOf(
              "text",
              rows.stream()
                  .map(row -> row.participant().mode().name().toLowerCase(Locale.ROOT))
                  .toArray()));
      insert.executeUpdate();
    }
  }

  /** Ongoing conversations that somebody owns or helps in, oldest first. */
  public List<Conversation> workOf(UUID staffId) {
    return jdbc.sql(
            """
            select c.body from participant p join conversation c on c.id = p.conversation_id
            where p.staff_id = ? and p.mode in ('primary', 'consult') and c.state <> 'closed'
            order by c.id
            """)
        .param(staffId)
        .query((row, n) -> conversations.read(row.getString(1)))
        .list();
  }
}
