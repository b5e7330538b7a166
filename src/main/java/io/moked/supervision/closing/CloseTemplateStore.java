package io.moked.supervision.closing;

import io.moked.language.Names;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Templates as rows. */
@Component
public class CloseTemplateStore {

  private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final JsonMapper json;

  CloseTemplateStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  public List<CloseTemplate> all() {
    return jdbc.sql("select * from close_template order by name")
        .query((row, n) -> template(row))
        .list();
  }

  public Optional<CloseTemplate> find(UUID id) {
    return jdbc.sql("select * from close_template where id = ?")
        .param(id)
        .query((row, n) -> template(row))
        .optional();
  }

  private CloseTemplate template(ResultSet row) throws SQLException {
    return new CloseTemplate(
        row.getObject("id", UUID.class),
        row.getString("name"),
        json.readValue(row.getString("names"), Names.class),
        row.getString("reason"),
        json.readValue(row.getString("text"), TEXTS));
  }

  /** Creates or changes; throws {@code DuplicateKeyException} if another one has the name. */
  public void save(CloseTemplate template) {
    jdbc.sql(
            """
            insert into close_template (id, name, names, reason, text)
            values (?, ?, ?::jsonb, ?, ?::jsonb)
            on conflict (id) do update set name = excluded.name, names = excluded.names,
              reason = excluded.reason, text = excluded.text
            """)
        .param(template.id())
        .param(template.name())
        .param(json.writeValueAsString(template.names()))
        .param(template.reason())
        .param(json.writeValueAsString(template.text()))
        .update();
  }

  void delete(UUID id) {
    jdbc.sql("delete from close_template where id = ?").param(id).update();
  }
}
