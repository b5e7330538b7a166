package io.moked.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code session}. A session is named by the hash of its token, in hexadecimal. */
@Component
class SessionStore {

  private final JdbcClient jdbc;
  private final StaffStore staff;

  SessionStore(JdbcClient jdbc, StaffStore staff) {
    this.jdbc = jdbc;
    this.staff = staff;
  }

  void insert(byte[] hash, UUID staffId, Instant now, Instant expiresAt, @Nullable String agent) {
    jdbc.sql(
            """
            insert into session (token_hash, staff_id, created_at, last_used_at, expires_at, user_agent)
            values (:hash, :staff, :now, :now, :expires, :agent)
            """)
        .param("hash", hash)
        .param("staff", staffId)
        .param("now", utc(now))
        .param("expires", utc(expiresAt))
        .param("agent", agent)
        .update();
  }

  /** The session of a token and its holder, unless it is over or he was deactivated. */
  Optional<OpenSession> find(String session, Instant now) {
    return jdbc.sql(
            """
            select s.created_at, s.last_used_at, s.expires_at,
              id, username, name, names, roles, language, acknowledged_at, active
            from session s join staff on staff.id = s.staff_id
            where token_hash = :hash and expires_at > :now and active
            """)
        .param("hash", HexFormat.of().parseHex(session))
        .param("now", utc(now))
        .query(this::open)
        .optional();
  }

  /** Notes that a session was used and moves its end, but never beyond its longest life. */
  void use(String session, Instant now, Duration idle, Duration life) {
    jdbc.sql(
            """
            update session set last_used_at = :now,
              expires_at = least(created_at + make_interval(secs => :life), :idleUntil)
            where token_hash = :hash
            """)
        .param("hash", HexFormat.of().parseHex(session))
        .param("now", utc(now))
        .param("life", (double) life.toSeconds())
        .param("idleUntil", utc(now.plus(idle)))
        .update();
  }

  List<String> openOf(UUID staffId) {
    return jdbc.sql("select encode(token_hash, 'hex') from session where staff_id = :staff")
        .param("staff", staffId)
        .query((row, number) -> row.getString(1))
        .list();
  }

  Optional<SessionEnded> delete(String session) {
    return jdbc.sql("delete from session where token_hash = :hash returning token_hash, staff_id")
        .param("hash", HexFormat.of().parseHex(session))
        .query(SessionStore::ended)
        .optional();
  }

  List<SessionEnded> deleteAllOf(UUID staffId) {
    return jdbc.sql("delete from session where staff_id = :staff returning token_hash, staff_id")
        .param("staff", staffId)
        .query(SessionStore::ended)
        .list();
  }

  List<SessionEnded> deleteExpired(Instant now) {
    return jdbc.sql("delete from session where expires_at <= :now returning token_hash, staff_id")
        .param("now", utc(now))
        .query(SessionStore::ended)
        .list();
  }

  private OpenSession open(ResultSet row, int number) throws SQLException {
    return new OpenSession(
        staff.staff(row, number),
        row.getObject("last_used_at", OffsetDateTime.class).toInstant(),
        row.getObject("expires_at", OffsetDateTime.class).toInstant());
  }

  private static SessionEnded ended(ResultSet row, int number) throws SQLException {
    return new SessionEnded(
        HexFormat.of().formatHex(row.getBytes("token_hash")),
        row.getObject("staff_id", UUID.class));
  }

  private static OffsetDateTime utc(Instant time) {
    return time.atOffset(ZoneOffset.UTC);
  }

  /** A session as it was read. */
  record OpenSession(Staff staff, Instant lastUsedAt, Instant expiresAt) {}
}
