package io.moked.workforce;

import io.moked.language.Names;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Skills as rows. */
@Component
public class SkillStore {

  private final JdbcClient jdbc;
  private final JsonMapper json;

  SkillStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  public List<Skill> all() {
    return jdbc.sql("select * from skill order by kind, name").query((row, n) -> skill(row)).list();
  }

  public Optional<Skill> find(UUID id) {
    return jdbc.sql("select * from skill where id = ?")
        .param(id)
        .query((row, n) -> skill(row))
        .optional();
  }

  public int count() {
    return jdbc.sql("select count(*) from skill").query(Integer.class).single();
  }

  /** How many agents have each skill; those that nobody has are left out. */
  public Map<UUID, Integer> agents() {
    var agents = new HashMap<UUID, Integer>();
    jdbc.sql("select skill_id, count(*) from agent_skill group by skill_id")
        .query((ResultSet row) -> {
          agents.put(row.getObject(1, UUID.class), row.getInt(2));
        });
    return agents;
  }

  /** Whether some agent has the skill at a level outside of these. */
  public boolean isHeldOutside(UUID skillId, int min, int max) {
    return jdbc.sql(
            "select exists (select from agent_skill where skill_id = ? and level not between ? and ?)")
        .params(skillId, min, max)
        .query(Boolean.class)
        .single();
  }

  private Skill skill(ResultSet row) throws SQLException {
    return new Skill(
        row.getObject("id", UUID.class),
        row.getString("name"),
        json.readValue(row.getString("names"), Names.class),
        row.getString("kind"),
        row.getObject("rating_model_id", UUID.class));
  }

  /** Creates or changes; throws {@code DuplicateKeyException} if another one has the name. */
  public void save(Skill skill) {
    jdbc.sql(
            """
            insert into skill (id, name, names, kind, rating_model_id) values (?, ?, ?::jsonb, ?, ?)
            on conflict (id) do update
            set name = excluded.name, names = excluded.names, kind = excluded.kind,
              rating_model_id = excluded.rating_model_id
            """)
        .params(
            skill.id(),
            skill.name(),
            json.writeValueAsString(skill.names()),
            skill.kind(),
            skill.ratingModelId())
        .update();
  }

  /** False if an agent still has it. */
  public boolean delete(UUID id) {
    return jdbc.sql(
                """
                delete from skill where id = ? and not exists (select from agent_skill where skill_id = skill.id)
                """)
            .param(id)
            .update()
        > 0;
  }
}
