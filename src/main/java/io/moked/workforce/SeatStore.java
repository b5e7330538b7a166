package io.moked.workforce;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What administrators lay down of agents. Each change locks the agent first and makes him a later
 * version, so that neither the ledger nor the roster goes on with what was before.
 */
@Component
public class SeatStore {

  private final JdbcClient jdbc;

  SeatStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What the agent holds stays, also in a profile that is taken from him. */
  @Transactional
  public void change(UUID id, SeatChange change) {
    jdbc.sql(
            "update agent set units_total = coalesce(?, units_total), version = version + 1 where id = ?")
        .param(change.unitsTotal())
        .param(id)
        .update();
    if (change.onArrival() != null) {
      defaultPresence(id, change.onArrival().presence());
    }
    if (change.skills() != null) {
      skills(id, change.skills());
    }
    if (change.profiles() != null) {
      profiles(id, change.profiles());
    }
  }

  private void defaultPresence(UUID id, @Nullable PresenceChoice choice) {
    CustomPresence custom = choice == null ? null : choice.custom();
    jdbc.sql("update agent set default_presence = ?, default_status_id = ? where id = ?")
        .param(choice == null ? null : choice.base().id())
        .param(custom == null ? null : custom.id())
        .param(id)
        .update();
  }

  private void skills(UUID id, Map<UUID, SkillLevel> skills) {
    jdbc.sql("delete from agent_skill where agent_id = ?").param(id).update();
    skills.forEach((skill, it) ->
        jdbc.sql("insert into agent_skill (agent_id, skill_id, level, active) values (?, ?, ?, ?)")
            .params(id, skill, it.level(), it.active())
            .update());
  }

  private void profiles(UUID id, Map<UUID, Optional<Integer>> profiles) {
    jdbc.sql("update agent_profile set assigned = false, own_limit = null where agent_id = ?")
        .param(id)
        .update();
    profiles.forEach((profile, limit) ->
        jdbc.sql(
                """
                insert into agent_profile (agent_id, profile_id, assigned, own_limit) values (?, ?, true, ?)
                on conflict (agent_id, profile_id) do update set assigned = true, own_limit = excluded.own_limit
                """)
            .param(id)
            .param(profile)
            .param(limit.orElse(null))
            .update());
    jdbc.sql("delete from agent_profile where agent_id = ? and not assigned and used = 0")
        .param(id)
        .update();
  }

  /** Makes later versions of agents whose surroundings have changed; locks them by id. */
  List<UUID> touch(String which, UUID parameter) {
    List<UUID> ids =
        jdbc.sql("select id from agent a where " + which + " order by id for no key update")
            .param(parameter)
            .query((row, n) -> row.getObject("id", UUID.class))
            .list();
    jdbc.sql("update agent set version = version + 1 where id = any(?)")
        .param(ids.toArray(UUID[]::new))
        .update();
    return ids;
  }
}
