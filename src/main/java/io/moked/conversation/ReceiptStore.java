package io.moked.conversation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Which requests were answered before, and with what: a repeated message is stored once. */
@Component
class ReceiptStore {

  /** A request's identity: the sender's own id for it, within a conversation. */
  record Key(UUID subject, String key) {}

  Map<Key, Long> find(Connection transaction, Collection<Key> keys) throws SQLException {
    var found = new HashMap<Key, Long>();
    if (keys.isEmpty()) {
      return found;
    }
    try (var select =
        transaction.prepareStatement(
            """
            select r.subject, r.key, r.seq from receipt r
            join unnest(?::uuid[], ?::text[]) as k(subject, key) using (subject, key)
            """)) {
      select.setArray(
          1, transaction.createArrayOf("uuid", keys.stream().map(Key::subject).toArray()));
      select.setArray(2, transaction.createArrayOf("text", keys.stream().map(Key::key).toArray()));
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          var key = new Key(rows.getObject("subject", UUID.class), rows.getString("key"));
          found.put(key, rows.getLong("seq"));
        }
      }
    }
    return found;
  }

  void save(Connection transaction, Map<Key, Long> receipts) throws SQLException {
    if (receipts.isEmpty()) {
      return;
    }
    try (var insert =
        transaction.prepareStatement(
            "insert into receipt (subject, key, seq) select * from unnest(?::uuid[], ?::text[], ?::bigint[])")) {
      var entries = receipts.entrySet().stream().toList();
      insert.setArray(
          1,
          transaction.createArrayOf(
              "uuid", entries.stream().map(e -> e.getKey().subject()).toArray()));
      insert.setArray(
          2,
          transaction.createArrayOf("text", entries.stream().map(e -> e.getKey().key()).toArray()));
      insert.setArray(
          3,
          transaction.createArrayOf("int8", entries.stream().map(Map.Entry::getValue).toArray()));
      insert.executeUpdate();
    }
  }
}
