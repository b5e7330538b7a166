package io.moked.admin;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether routing still names something by its id, in whatever place of its rules: of workstreams,
 * of other queues, or already in a conversation that goes on. Looked up only before something is
 * deleted.
 */
@Component
class MentionStore {

  private final JdbcClient jdbc;

  MentionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  boolean has(UUID id) {
    return jdbc.sql(
            """
            select exists (select from workstream w where strpos(w::text, :id) > 0)
                or exists (select from queue q where q.id::text <> :id and strpos(q::text, :id) > 0)
                or exists (select from conversation c where state <> 'closed' and strpos(c.body::text, :id) > 0)
            """)
        .param("id", id.toString())
        .query(Boolean.class)
        .single();
  }
}
