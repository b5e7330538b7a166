package io.moked.identity;

import io.moked.language.Language;
import io.moked.language.Names;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The table {@code staff}. */
@Component
class StaffStore {

  private static final String SELECT =
      "select id, username, name, names, roles, language, acknowledged_at, active from staff ";

  private final JdbcClient jdbc;
  private final JsonMapper json;

  StaffStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  Optional<Staff> find(UUID id) {
    return jdbc.sql(SELECT + "where id = :id").param("id", id).query(this::staff).optional();
  }

  List<Staff> findAll() {
    return jdbc.sql(SELECT + "order by lower(username)").query(this::staff).list();
  }

  /** Somebody who may sign in, and the hash that his password must match. */
  Optional<Credentials> credentials(String username) {
    return jdbc.sql(
            """
            select id, username, name, names, roles, language, acknowledged_at, active, password_hash
            from staff where lower(username) = lower(:username) and active
            """)
        .param("username", username)
        .query((row, n) -> new Credentials(staff(row, n), row.getString("password_hash")))
        .optional();
  }

  /** Nothing is inserted, and false returned, when the username is taken. */
  boolean insert(Staff staff, String passwordHash) {
    return jdbc.sql(
                """
                insert into staff (id, username, name, names, password_hash, roles, language, active)
                values (:id, :username, :name, :names::jsonb, :hash, :roles, :language, :active)
                on conflict (lower(username)) do nothing
                """)
            .param("id", staff.id())
            .param("username", staff.username())
            .param("name", staff.name())
            .param("names", json.writeValueAsString(staff.names()))
            .param("hash", passwordHash)
            .param("roles", tags(staff.roles()))
            .param("language", staff.language().tag())
            .param("active", staff.active())
            .update()
        == 1;
  }

  /** False when there is nobody of this id. */
  boolean update(Staff staff) {
    return jdbc.sql(
                """
                update staff set name = :name, names = :names::jsonb, roles = :roles, language = :language,
                  acknowledged_at = :acknowledged, active = :active
                where id = :id
                """)
            .param("id", staff.id())
            .param("name", staff.name())
            .param("names", json.writeValueAsString(staff.names()))
            .param("roles", tags(staff.roles()))
            .param("language", staff.language().tag())
            .param("acknowledged", utc(staff.acknowledgedAt()))
            .param("active", staff.active())
            .update()
        == 1;
  }

  void setLanguage(UUID id, Language language) {
    jdbc.sql("update staff set language = :language where id = :id")
        .param("language", language.tag())
        .param("id", id)
        .update();
  }

  void acknowledge(UUID id, Instant at) {
    jdbc.sql("update staff set acknowledged_at = coalesce(acknowledged_at, :at) where id = :id")
        .param("at", utc(at))
        .param("id", id)
        .update();
  }

  void setPassword(UUID id, String hash) {
    jdbc.sql("update staff set password_hash = :hash where id = :id")
        .param("hash", hash)
        .param("id", id)
        .update();
  }

  /** True once anybody is in the directory, deactivated or not. */
  boolean hasAny() {
    return jdbc.sql("select exists (select from staff)").query(Boolean.class).single();
  }

  Staff staff(ResultSet row, int number) throws SQLException {
    OffsetDateTime acknowledged = row.getObject("acknowledged_at", OffsetDateTime.class);
    return new Staff(
        row.getObject("id", UUID.class),
        row.getString("username"),
        row.getString("name"),
        json.readValue(row.getString("names"), Names.class),
        roles((String[]) row.getArray("roles").getArray()),
        Language.ofTag(row.getString("language")).orElse(Language.EN),
        acknowledged == null ? null : acknowledged.toInstant(),
        row.getBoolean("active"));
  }

  private static Set<Role> roles(String[] tags) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    Arrays.stream(tags).map(Role::ofTag).forEach(roles::add);
    return Set.copyOf(roles);
  }

  private static String[] tags(Set<Role> roles) {
    return roles.stream().sorted().map(Role::tag).toArray(String[]::new);
  }

  private static @Nullable OffsetDateTime utc(@Nullable Instant time) {
    return time == null ? null : time.atOffset(ZoneOffset.UTC);
  }

  /** A row of the directory with the hash that never leaves this package. */
  record Credentials(Staff staff, String passwordHash) {

    @Override
    public String toString() {
      return "Credentials[" + staff.username() + "]";
    }
  }
}
