package io.moked.sentiment.live;

import io.moked.ledger.Actor;
import io.moked.sentiment.Level;
import io.moked.sentiment.Reading;
import io.moked.sentiment.Term;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was read, as rows. */
@Component
class SentimentStore {

  private static final String SAVE =
      """
      with messages as (
        insert into message_sentiment (conversation_id, seq, at, value, level, language, p_negative,
          p_neutral, p_positive, engine, engine_version, terms, severe)
        select conversation_id, seq, at, value, level, language, p_negative, p_neutral, p_positive,
          engine, engine_version, terms, severe
        from jsonb_to_recordset(?::jsonb) as n(conversation_id uuid, seq bigint, at timestamptz,
          value float8, level text, language text, p_negative real, p_neutral real,
          p_positive real, engine text, engine_version text, terms jsonb, severe boolean)
        on conflict do nothing)
      insert into conversation_sentiment (conversation_id, value, level, trend, messages)
      select * from jsonb_to_recordset(?::jsonb)
        as n(conversation_id uuid, value float8, level text, trend text, messages int)
      on conflict (conversation_id) do update set value = excluded.value, level = excluded.level,
        trend = excluded.trend, messages = excluded.messages
      """;

  /** A customer's messages that nobody has read yet, in conversations that go on. */
  private static final String UNREAD =
      """
      select e.subject, e.seq, e.at, e.body->>'text' as text, c.body->>'language' as talk
      from conversation c join event e on e.subject = c.id
      where c.state <> 'closed' and e.type = 'message' and e.body->'actor'->>'kind' = 'customer'
        and not exists (select from message_sentiment m
          where m.conversation_id = e.subject and m.seq = e.seq)
      order by e.subject, e.seq limit ?
      """;

  private static final String LAST =
      """
      select * from (
        select m.*, row_number() over (partition by m.conversation_id order by m.seq desc) as age
        from message_sentiment m %s) as m
      where age <= ? order by conversation_id, seq
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json;

  SentimentStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  void save(Collection<Read> messages, Collection<Reading> conversations) {
    jdbc.sql(SAVE)
        .params(
            json.writeValueAsString(messages.stream().map(this::row).toList()),
            json.writeValueAsString(conversations.stream().map(SentimentStore::row).toList()))
        .update();
  }

  private Map<String, @Nullable Object> row(Read read) {
    var row = new LinkedHashMap<String, @Nullable Object>();
    row.put("conversation_id", read.message().conversationId());
    row.put("seq", read.message().seq());
    row.put("at", read.message().at().toString());
    row.put("value", read.score().value());
    row.put("level", read.score().level());
    row.put("language", read.score().language());
    row.put("p_negative", read.score().negative());
    row.put("p_neutral", read.score().neutral());
    row.put("p_positive", read.score().positive());
    row.put("engine", read.score().engine());
    row.put("engine_version", read.score().engineVersion());
    row.put("terms", read.score().terms());
    row.put("severe", read.score().severe());
    return row;
  }

  private static Map<String, @Nullable Object> row(Reading reading) {
    var row = new LinkedHashMap<String, @Nullable Object>();
    row.put("conversation_id", reading.conversationId());
    row.put("value", reading.value());
    row.put("level", reading.level());
    row.put("trend", reading.trend());
    row.put("messages", reading.messages());
    return row;
  }

  List<Heard> unread(int limit) {
    return jdbc.sql(UNREAD)
        .param(limit)
        .query((row, n) ->
            new Heard(
                row.getObject("subject", UUID.class),
                row.getLong("seq"),
                row.getTimestamp("at").toInstant(),
                row.getString("text"),
                row.getString("talk")))
        .list();
  }

  /** The tracks of all conversations that go on, with one query. */
  Collection<Track> ongoing(int messages) {
    return tracks(
        LAST.formatted("join conversation c on c.id = m.conversation_id where c.state <> 'closed'"),
        List.of(messages));
  }

  /** Of one conversation, which may be closed. */
  Collection<Track> of(UUID conversationId, int messages) {
    return tracks(LAST.formatted("where m.conversation_id = ?"), List.of(conversationId, messages));
  }

  private Collection<Track> tracks(String sql, List<Object> parameters) {
    Map<UUID, Track> tracks = new LinkedHashMap<>();
    jdbc.sql(sql)
        .params(parameters)
        .query(row -> {
          UUID id = row.getObject("conversation_id", UUID.class);
          String language = row.getString("language");
          Instant at = row.getTimestamp("at").toInstant();
          Track before = tracks.getOrDefault(id, Track.begin(id, language, at));
          tracks.put(
              id,
              before.with(
                  row.getLong("seq"),
                  PastReadings.value(row),
                  language,
                  row.getBoolean("severe"),
                  at));
        });
    return tracks.values();
  }

  /** The last messages of a conversation, oldest first. */
  List<MessageReading> messages(UUID conversationId, int limit) {
    var found =
        jdbc.sql(
                """
                select m.*, e.body->>'text' as text from message_sentiment m
                join event e on e.subject = m.conversation_id and e.seq = m.seq
                where m.conversation_id = ? order by m.seq desc limit ?
                """)
            .params(conversationId, limit)
            .query((row, n) -> message(row))
            .list();
    return new ArrayList<>(found).reversed();
  }

  private MessageReading message(ResultSet row) throws SQLException {
    return new MessageReading(
        row.getLong("seq"),
        row.getTimestamp("at").toInstant(),
        row.getString("text"),
        PastReadings.value(row),
        Level.ofCode(row.getString("level")).orElse(Level.UNKNOWN),
        row.getString("language"),
        row.getString("engine"),
        row.getString("engine_version"),
        json.readValue(row.getString("terms"), new TypeReference<List<Term>>() {}),
        row.getString("corrected_by") != null);
  }

  /** False if no such message was read. */
  boolean correct(UUID conversationId, long seq, Level level, Actor by, Instant at) {
    return jdbc.sql(
                """
                update message_sentiment set level = ?, value = ?, severe = false,
                  corrected_by = ?::jsonb, corrected_at = ?
                where conversation_id = ? and seq = ?
                """)
            .param(level.code())
            .param(level.middle().orElse(null))
            .param(json.writeValueAsString(by))
            .param(Timestamp.from(at))
            .param(conversationId)
            .param(seq)
            .update()
        > 0;
  }
}
