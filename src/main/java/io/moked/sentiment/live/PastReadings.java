package io.moked.sentiment.live;

import io.moked.sentiment.Reading;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How conversations went, message by message: what thresholds are chosen by. */
@Component
public class PastReadings {

  /**
   * A conversation as it went.
   *
   * @param readings after each of the customer's messages, oldest first
   */
  public record Past(
      UUID conversationId, UUID queueId, Instant startedAt, List<Reading> readings) {}

  private static final String LAST =
      """
      with last as (
        select s.conversation_id, c.queue_id, c.created_at from conversation_sentiment s
        join conversation c on c.id = s.conversation_id order by s.conversation_id desc limit ?)
      select l.queue_id, l.created_at, m.* from last l
      join message_sentiment m on m.conversation_id = l.conversation_id
      order by m.conversation_id desc, m.seq
      """;

  private final JdbcClient jdbc;

  PastReadings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The last conversations in which messages were read, at most {@code limit}, latest first. */
  public List<Past> last(int limit) {
    Map<UUID, Past> past = new LinkedHashMap<>();
    Map<UUID, Track> tracks = new LinkedHashMap<>();
    jdbc.sql(LAST).param(limit).query((RowCallbackHandler) row -> take(row, past, tracks));
    return List.copyOf(past.values());
  }

  private static void take(ResultSet row, Map<UUID, Past> past, Map<UUID, Track> tracks)
      throws SQLException {
    UUID id = row.getObject("conversation_id", UUID.class);
    Instant at = row.getTimestamp("at").toInstant();
    String language = row.getString("language");
    Track before = tracks.getOrDefault(id, Track.begin(id, language, at));
    Track now = before.with(row.getLong("seq"), value(row), language, row.getBoolean("severe"), at);
    tracks.put(id, now);
    UUID queue = row.getObject("queue_id", UUID.class);
    Instant started = row.getTimestamp("created_at").toInstant();
    past.computeIfAbsent(id, _ -> new Past(id, queue, started, new ArrayList<>()))
        .readings()
        .add(now.reading());
  }

  static @Nullable Double value(ResultSet row) throws SQLException {
    double value = row.getDouble("value");
    return row.wasNull() ? null : value;
  }
}
