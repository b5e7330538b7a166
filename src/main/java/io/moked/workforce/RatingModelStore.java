package io.moked.workforce;

import io.moked.language.Names;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rating models as rows. */
@Component
public class RatingModelStore {

  private static final TypeReference<List<RatingModel.Level>> LEVELS = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final JsonMapper json;

  RatingModelStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  public List<RatingModel> all() {
    return jdbc.sql("select * from rating_model order by name")
        .query((row, n) -> model(row))
        .list();
  }

  public Optional<RatingModel> find(UUID id) {
    return jdbc.sql("select * from rating_model where id = ?")
        .param(id)
        .query((row, n) -> model(row))
        .optional();
  }

  private RatingModel model(ResultSet row) throws SQLException {
    return new RatingModel(
        row.getObject("id", UUID.class),
        row.getString("name"),
        json.readValue(row.getString("names"), Names.class),
        row.getInt("min"),
        row.getInt("max"),
        json.readValue(row.getString("levels"), LEVELS));
  }

  /** Whether some agent has a skill of this model at a level outside of these. */
  public boolean isHeldOutside(UUID id, int min, int max) {
    return jdbc.sql(
            """
            select exists (select from agent_skill a join skill s on s.id = a.skill_id
                           where s.rating_model_id = ? and a.level not between ? and ?)
            """)
        .params(id, min, max)
        .query(Boolean.class)
        .single();
  }

  /** Creates or changes; throws {@code DuplicateKeyException} if another one has the name. */
  public void save(RatingModel model) {
    jdbc.sql(
            """
            insert into rating_model (id, name, names, min, max, levels) values (?, ?, ?::jsonb, ?, ?, ?::jsonb)
            on conflict (id) do update
            set name = excluded.name, names = excluded.names, min = excluded.min, max = excluded.max,
              levels = excluded.levels
            """)
        .params(
            model.id(),
            model.name(),
            json.writeValueAsString(model.names()),
            model.min(),
            model.max(),
            json.writeValueAsString(model.levels()))
        .update();
  }

  /** False if a skill is still measured by it. */
  public boolean delete(UUID id) {
    return jdbc.sql(
                """
                delete from rating_model where id = ?
                and not exists (select from skill where rating_model_id = rating_model.id)
                """)
            .param(id)
            .update()
        > 0;
  }
}
