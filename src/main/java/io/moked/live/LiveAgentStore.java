package io.moked.live;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which agents work by socket now, so that a restart does not forget to miss them. */
@Component
class LiveAgentStore {

  private final JdbcClient jdbc;

  LiveAgentStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(UUID agentId) {
    jdbc.sql("insert into live_agent (agent_id) values (?) on conflict do nothing")
        .param(agentId)
        .update();
  }

  void remove(UUID agentId) {
    jdbc.sql("delete from live_agent where agent_id = ?").param(agentId).update();
  }

  List<UUID> all() {
    return jdbc.sql("select agent_id from live_agent")
        .query((row, n) -> row.getObject("agent_id", UUID.class))
        .list();
  }
}
