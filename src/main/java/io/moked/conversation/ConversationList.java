package io.moked.conversation;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of conversations, closed ones too, read from the rows page by page. */
@Component
public class ConversationList {

  private final JdbcClient jdbc;
  private final ConversationStore store;

  ConversationList(JdbcClient jdbc, ConversationStore store) {
    this.jdbc = jdbc;
    this.store = store;
  }

  /** One page. */
  public List<Conversation> find(ConversationQuery query) {
    var where = new ArrayList<String>();
    var values = new ArrayList<Object>();
    any(where, values, "state", query.states());
    any(where, values, "channel", query.channels());
    if (!query.sentiments().isEmpty()) {
      where.add(
          "coalesce((select level from conversation_sentiment s"
              + " where s.conversation_id = conversation.id), 'unknown') = any(?)");
      values.add(query.sentiments().toArray(String[]::new));
    }
    ids(where, values, "queue_id", query.queues());
    ids(where, values, "agent_id", query.agents());
    if (!query.text().isBlank()) {
      where.add("(customer_name ilike ? or subject ilike ?)");
      String pattern = "%" + query.text().strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
      values.add(pattern);
      values.add(pattern);
    }
    sight(where, values, query.sight());
    ConversationQuery.Place after = query.after();
    if (after != null) {
      where.add("(created_at, id) " + (query.newestFirst() ? "<" : ">") + " (?, ?)");
      values.add(Timestamp.from(after.createdAt()));
      values.add(after.id());
    }
    values.add(query.limit());
    String direction = query.newestFirst() ? " desc" : "";
    String sql =
        "select body from conversation"
            + (where.isEmpty() ? "" : " where " + String.join(" and ", where))
            + " order by created_at"
            + direction
            + ", id"
            + direction
            + " limit ?";
    return jdbc.sql(sql).params(values).query((row, n) -> store.read(row.getString(1))).list();
  }

  private static void sight(
      List<String> where, List<Object> values, ConversationQuery.Sight sight) {
    Scope scope = sight.scope();
    if (scope.all()) {
      return;
    }
    var ways = new ArrayList<String>();
    ids(ways, values, "queue_id", List.copyOf(scope.queues()));
    ids(ways, values, "agent_id", List.copyOf(scope.agents()));
    ways.add("id in (select conversation_id from participant where staff_id = ?)");
    values.add(sight.staffId());
    where.add("(" + String.join(" or ", ways) + ")");
  }

  private static void any(
      List<String> where, List<Object> values, String column, List<? extends Enum<?>> wanted) {
    if (!wanted.isEmpty()) {
      where.add(column + " = any(?)");
      values.add(
          wanted.stream()
              .map(it -> it.name().toLowerCase(Locale.ROOT).replace('_', '-'))
              .toArray(String[]::new));
    }
  }

  private static void ids(
      List<String> where, List<Object> values, String column, List<UUID> wanted) {
    if (!wanted.isEmpty()) {
      where.add(column + " = any(?)");
      values.add(wanted.toArray(UUID[]::new));
    }
  }
}
