package io.moked.supervision.alerts.watch;

import java.sql.ResultSet;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the watch must know at start and no conversation's state tells. */
@Component
class WatchStore {

  private final JdbcClient jdbc;

  WatchStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Of talks in which the customer has the last word, when he first said what is unanswered. */
  Map<UUID, Instant> unanswered() {
    var found = new HashMap<UUID, Instant>();
    jdbc.sql(
            """
            select c.id, min(e.at) as since from conversation c
            join event e on e.subject = c.id and e.type = 'message' and e.body->>'audience' = 'public'
              and e.seq > coalesce((select a.seq from event a where a.subject = c.id and a.type = 'message'
                and a.body->>'audience' = 'public' and a.body->'actor'->>'kind' <> 'customer'
                order by a.seq desc limit 1), 0)
            where c.state = 'active' and c.body->'lastMessage'->>'by' = 'customer'
            group by c.id
            """)
        .query((ResultSet row) -> {
          found.put(row.getObject("id", UUID.class), row.getTimestamp("since").toInstant());
        });
    return found;
  }

  /** Offers that ran out later than {@code after}, and since which their agent accepted none. */
  List<MissedOffers.Miss> missed(Instant after) {
    Timestamp from = Timestamp.from(after);
    return jdbc.sql(
            """
            select o.id, o.agent_id, o.conversation_id, o.answered_at, c.queue_id
            from offer o join conversation c on c.id = o.conversation_id
            where o.outcome = 'timed-out' and o.answered_at > ?
            and not exists (select 1 from offer a where a.agent_id = o.agent_id and a.outcome = 'accepted'
              and a.offered_at > ?::timestamptz - interval '1 hour' and a.answered_at >= o.answered_at)
            order by o.answered_at
            """)
        .params(from, from)
        .query((row, n) ->
            new MissedOffers.Miss(
                row.getObject("id", UUID.class),
                row.getObject("agent_id", UUID.class),
                row.getObject("queue_id", UUID.class),
                row.getObject("conversation_id", UUID.class),
                row.getTimestamp("answered_at").toInstant()))
        .list();
  }
}
