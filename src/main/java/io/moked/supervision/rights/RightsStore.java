package io.moked.supervision.rights;

import io.moked.language.Names;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Supervision roles, teams, and who supervises what, as rows. */
@Component
class RightsStore {

  private static final TypeReference<Map<Grant, Reach>> GRANTS = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final JsonMapper json;

  RightsStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** The built-in one first. */
  List<SupervisionRole> roles() {
    return jdbc.sql("select * from supervision_role order by not built_in, name")
        .query((row, n) ->
            new SupervisionRole(
                row.getObject("id", UUID.class),
                row.getString("name"),
                json.readValue(row.getString("names"), Names.class),
                row.getBoolean("built_in"),
                json.readValue(row.getString("grants"), GRANTS)))
        .list();
  }

  /** Throws DuplicateKeyException if another one has the name. */
  void save(SupervisionRole role) {
    jdbc.sql(
            """
            insert into supervision_role (id, name, names, grants) values (?, ?, ?::jsonb, ?::jsonb)
            on conflict (id) do update
            set name = excluded.name, names = excluded.names, grants = excluded.grants
            where not supervision_role.built_in
            """)
        .params(
            role.id(),
            role.name(),
            json.writeValueAsString(role.names()),
            json.writeValueAsString(role.grants()))
        .update();
  }

  /** False if somebody holds it. */
  boolean deleteRole(UUID id) {
    return jdbc.sql(
                """
                delete from supervision_role r where id = ? and not built_in
                  and not exists (select from supervisor s where s.role_id = r.id)
                """)
            .param(id)
            .update()
        == 1;
  }

  List<Team> teams() {
    return jdbc.sql(
            """
            select t.*, coalesce(array_agg(m.agent_id) filter (where m.agent_id is not null), '{}') as members
            from team t left join team_member m on m.team_id = t.id group by t.id order by t.name
            """)
        .query((row, n) ->
            new Team(
                row.getObject("id", UUID.class),
                row.getString("name"),
                json.readValue(row.getString("names"), Names.class),
                ids(row, "members")))
        .list();
  }

  /** Throws DuplicateKeyException if another one has the name. */
  @Transactional
  void save(Team team) {
    jdbc.sql(
            """
            insert into team (id, name, names) values (?, ?, ?::jsonb)
            on conflict (id) do update set name = excluded.name, names = excluded.names
            """)
        .params(team.id(), team.name(), json.writeValueAsString(team.names()))
        .update();
    jdbc.sql("delete from team_member where team_id = ?").param(team.id()).update();
    jdbc.sql("insert into team_member (team_id, agent_id) select ?, unnest(?::uuid[])")
        .params(team.id(), team.members().toArray(UUID[]::new))
        .update();
  }

  /** False if somebody supervises it. */
  boolean deleteTeam(UUID id) {
    return jdbc.sql(
                """
                delete from team t where id = ?
                  and not exists (select from supervisor_team s where s.team_id = t.id)
                """)
            .param(id)
            .update()
        == 1;
  }

  /** By person; whoever has none holds {@link SupervisorSeat#USUAL}. */
  Map<UUID, SupervisorSeat> seats() {
    var seats = new HashMap<UUID, SupervisorSeat>();
    jdbc.sql(
            """
            select staff_id, role_id,
              array(select queue_id from supervisor_queue q where q.staff_id = s.staff_id) as queues,
              array(select team_id from supervisor_team t where t.staff_id = s.staff_id) as teams
            from supervisor s
            """)
        .query((ResultSet row) -> {
          seats.put(
              row.getObject("staff_id", UUID.class),
              new SupervisorSeat(
                  row.getObject("role_id", UUID.class), ids(row, "queues"), ids(row, "teams")));
        });
    return seats;
  }

  @Transactional
  void save(UUID staffId, SupervisorSeat seat) {
    jdbc.sql(
            """
            insert into supervisor (staff_id, role_id) values (?, ?)
            on conflict (staff_id) do update set role_id = excluded.role_id
            """)
        .params(staffId, seat.roleId())
        .update();
    jdbc.sql("delete from supervisor_queue where staff_id = ?").param(staffId).update();
    jdbc.sql("insert into supervisor_queue (staff_id, queue_id) select ?, unnest(?::uuid[])")
        .params(staffId, seat.queueIds().toArray(UUID[]::new))
        .update();
    jdbc.sql("delete from supervisor_team where staff_id = ?").param(staffId).update();
    jdbc.sql("insert into supervisor_team (staff_id, team_id) select ?, unnest(?::uuid[])")
        .params(staffId, seat.teamIds().toArray(UUID[]::new))
        .update();
  }

  private static Set<UUID> ids(ResultSet row, String column) throws SQLException {
    return Set.of((UUID[]) row.getArray(column).getArray());
  }
}
