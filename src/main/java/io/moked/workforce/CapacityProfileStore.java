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
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Capacity profiles as rows. */
@Component
public class CapacityProfileStore {

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final SeatStore seats;

  CapacityProfileStore(JdbcClient jdbc, JsonMapper json, SeatStore seats) {
    this.jdbc = jdbc;
    this.json = json;
    this.seats = seats;
  }

  public List<CapacityProfile> all() {
    return jdbc.sql("select * from capacity_profile order by name")
        .query((row, n) -> profile(row))
        .list();
  }

  public Optional<CapacityProfile> find(UUID id) {
    return jdbc.sql("select * from capacity_profile where id = ?")
        .param(id)
        .query((row, n) -> profile(row))
        .optional();
  }

  /** How many agents each profile is assigned to; those that nobody has are left out. */
  public Map<UUID, Integer> agents() {
    var agents = new HashMap<UUID, Integer>();
    jdbc.sql("select profile_id, count(*) from agent_profile where assigned group by profile_id")
        .query((ResultSet row) -> {
          agents.put(row.getObject(1, UUID.class), row.getInt(2));
        });
    return agents;
  }

  private CapacityProfile profile(ResultSet row) throws SQLException {
    return new CapacityProfile(
        row.getObject("id", UUID.class),
        row.getString("name"),
        json.readValue(row.getString("names"), Names.class),
        row.getInt("places"),
        row.getBoolean("end_of_day"),
        row.getBoolean("blocking"));
  }

  /**
   * Creates or changes; throws {@code DuplicateKeyException} if another one has the name. Agents
   * are locked first, as the ledger does, which reads the profile after them.
   *
   * @return whose places are others now
   */
  @Transactional
  public List<UUID> save(CapacityProfile profile) {
    List<UUID> holders =
        seats.touch(
            "exists (select from agent_profile p where p.agent_id = a.id and p.profile_id = ?)",
            profile.id());
    jdbc.sql(
            """
            insert into capacity_profile (id, name, names, places, end_of_day, blocking)
            values (?, ?, ?::jsonb, ?, ?, ?)
            on conflict (id) do update
            set name = excluded.name, names = excluded.names, places = excluded.places, blocking = excluded.blocking
            """)
        .params(
            profile.id(),
            profile.name(),
            json.writeValueAsString(profile.names()),
            profile.limit(),
            profile.endOfDay(),
            profile.blocking())
        .update();
    return holders;
  }

  /** False if an agent still has it, or holds a place of it. */
  @Transactional
  public boolean delete(UUID id) {
    boolean used =
        jdbc.sql(
                "select exists (select from agent_profile where profile_id = ? and (assigned or used > 0))")
            .param(id)
            .query(Boolean.class)
            .single();
    if (!used) {
      jdbc.sql("delete from agent_profile where profile_id = ?").param(id).update();
      jdbc.sql("delete from capacity_profile where id = ?").param(id).update();
    }
    return !used;
  }
}
