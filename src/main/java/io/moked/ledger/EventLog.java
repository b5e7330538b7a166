package io.moked.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The append-only log of everything that happened: timeline, and outbox for whoever follows all of
 * it with a {@link Cursor}.
 */
@Component
public class EventLog {

  private static final String APPEND =
      """
      insert into event (subject, seq, public_seq, at, type, body)
      select subject, seq, public_seq, at, type, body::jsonb
      from unnest(?::uuid[], ?::bigint[], ?::bigint[], ?::timestamptz[], ?::text[], ?::text[])
        as n(subject, seq, public_seq, at, type, body)
      """;

  private static final String COLUMNS =
      "select subject, seq, public_seq, at, type, body from event ";

  /*
   * A transaction gets its number at its first write and becomes visible at its commit, so a row
   * with a lower number may appear after a row with a higher one. Everything below the oldest
   * transaction still running (xmin of the snapshot) is final: reading only that, in the order
   * (transaction, id), a cursor never steps over a late commit.
   */
  private static final String FOLLOW =
      """
      select subject, seq, public_seq, at, type, body, tx::text as tx, id from event
      where (tx, id) > (?::xid8, ?) and tx < pg_snapshot_xmin(pg_current_snapshot())
      order by tx, id limit ?
      """;

  /** A place in the whole log; opaque to its holder, who may store it. */
  public record Cursor(String transaction, long id) {
    public static final Cursor START = new Cursor("0", 0);
  }

  /** What a reader got, and where to go on. */
  public record Page(List<LoggedEvent> events, Cursor next) {}

  private record Followed(LoggedEvent event, Cursor cursor) {}

  private final JdbcClient jdbc;

  public EventLog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Appends in the caller's transaction, all with one statement. */
  public void append(Connection transaction, List<LoggedEvent> events) throws SQLException {
    if (events.isEmpty()) {
      return;
    }
    try (var insert = transaction.prepareStatement(APPEND)) {
      insert.setArray(1, array(transaction, "uuid", events.stream().map(LoggedEvent::subject)));
      insert.setArray(2, array(transaction, "int8", events.stream().map(LoggedEvent::seq)));
      insert.setArray(3, array(transaction, "int8", events.stream().map(LoggedEvent::publicSeq)));
      insert.setArray(
          4, array(transaction, "timestamptz", events.stream().map(e -> e.at().toString())));
      insert.setArray(5, texts(transaction, events.stream().map(LoggedEvent::type)));
      insert.setArray(6, texts(transaction, events.stream().map(LoggedEvent::body)));
      insert.executeUpdate();
    }
  }

  private static java.sql.Array array(
      Connection connection, String type, java.util.stream.Stream<?> values) throws SQLException {
    return connection.createArrayOf(type, values.toArray());
  }

  /** Of the very type, so that the driver sends them as they are, not quoted and escaped. */
  private static java.sql.Array texts(Connection connection, java.util.stream.Stream<String> values)
      throws SQLException {
    return connection.createArrayOf("text", values.toArray(String[]::new));
  }

  /** A subject's events after {@code seq}, oldest first, at most {@code limit}. */
  public List<LoggedEvent> of(UUID subject, long afterSeq, int limit) {
    return jdbc.sql(COLUMNS + "where subject = ? and seq > ? order by seq limit ?")
        .params(subject, afterSeq, limit)
        .query((row, n) -> read(row))
        .list();
  }

  /** The latest events of some types, oldest first. */
  public List<LoggedEvent> latest(UUID subject, Collection<String> types, int limit) {
    return jdbc.sql(COLUMNS + "where subject = ? and type = any(?) order by seq desc limit ?")
        .params(subject, types.toArray(String[]::new), limit)
        .query((row, n) -> read(row))
        .list()
        .reversed();
  }

  /** What an outsider may see of a subject after his own {@code publicSeq}, oldest first. */
  public List<LoggedEvent> publicOf(UUID subject, long afterPublicSeq, int limit) {
    return jdbc.sql(COLUMNS + "where subject = ? and public_seq > ? order by public_seq limit ?")
        .params(subject, afterPublicSeq, limit)
        .query((row, n) -> read(row))
        .list();
  }

  /**
   * The number that an outsider knows an event by.
   *
   * @throws IllegalArgumentException if he does not see it
   */
  public long publicSeq(UUID subject, long seq) {
    return jdbc.sql(
            "select public_seq from event where subject = ? and seq = ? and public_seq is not null")
        .params(subject, seq)
        .query(Long.class)
        .optional()
        .orElseThrow(() -> new IllegalArgumentException("event: " + seq + " (expected: public)"));
  }

  /** The whole log after {@code cursor}; never skips an event that commits late. */
  public Page after(Cursor cursor, int limit) {
    List<Followed> found =
        jdbc.sql(FOLLOW)
            .params(cursor.transaction(), cursor.id(), limit)
            .query((row, n) ->
                new Followed(read(row), new Cursor(row.getString("tx"), row.getLong("id"))))
            .list();
    Cursor next = found.isEmpty() ? cursor : found.getLast().cursor();
    return new Page(found.stream().map(Followed::event).toList(), next);
  }

  private static LoggedEvent read(ResultSet row) throws SQLException {
    long publicSeq = row.getLong("public_seq");
    @Nullable Long visible = row.wasNull() ? null : publicSeq;
    Instant at = row.getTimestamp("at").toInstant();
    return new LoggedEvent(
        row.getObject("subject", UUID.class),
        row.getLong("seq"),
        visible,
        at,
        row.getString("type"),
        row.getString("body"));
  }
}
