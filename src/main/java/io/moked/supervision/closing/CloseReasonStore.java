package io.moked.supervision.closing;

import io.moked.language.Names;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reasons as rows. */
@Component
public class CloseReasonStore {

  private final JdbcClient jdbc;
  private final JsonMapper json;

  CloseReasonStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** The built-in ones first, then the organisation's, oldest first. */
  public List<CloseReason> all() {
    return jdbc.sql("select * from close_reason order by built_in desc, id")
        .query((row, n) -> reason(row))
        .list();
  }

  Optional<CloseReason> find(UUID id) {
    return jdbc.sql("select * from close_reason where id = ?")
        .param(id)
        .query((row, n) -> reason(row))
        .optional();
  }

  boolean has(String code) {
    return jdbc.sql("select exists (select from close_reason where code = ?)")
        .param(code)
        .query(Boolean.class)
        .single();
  }

  private CloseReason reason(ResultSet row) throws SQLException {
    return new CloseReason(
        row.getObject("id", UUID.class),
        row.getString("code"),
        json.readValue(row.getString("names"), Names.class),
        row.getBoolean("built_in"));
  }

  /** Creates or renames; throws {@code DuplicateKeyException} if another one has the code. */
  void save(CloseReason reason) {
    jdbc.sql(
            """
            insert into close_reason (id, code, names, built_in) values (?, ?, ?::jsonb, ?)
            on conflict (id) do update set names = excluded.names
            """)
        .params(
            reason.id(), reason.code(), json.writeValueAsString(reason.names()), reason.builtIn())
        .update();
  }

  /** False if a template names it, or a conversation is about to be closed with it. */
  boolean delete(CloseReason reason) {
    return jdbc.sql(
                """
                delete from close_reason r where id = ?
                  and not exists (select from close_template where reason = r.code)
                  and not exists (select from conversation
                    where state <> 'closed' and body->'forceClose'->>'reason' = r.code)
                """)
            .param(reason.id())
            .update()
        > 0;
  }
}
