package io.moked.sentiment.live;

import io.moked.ledger.Actor;
import io.moked.ledger.AuditEntry;
import io.moked.ledger.AuditTrail;
import io.moked.store.TableNews;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Whether customers' messages are read at all. */
@Component
class SentimentSettings {

  private static final String SETTING = "sentiment";

  /** As a new organisation begins: they are, by ourselves (behaviour 9.9). */
  private static final State BEGIN = new State(true);

  /**
   * All of it.
   *
   * @param enabled whether messages are read
   */
  record State(boolean enabled) {}

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final AuditTrail audit;
  private final Clock clock;
  private final List<Runnable> followers = new CopyOnWriteArrayList<>();
  private volatile State state;

  SentimentSettings(
      JdbcClient jdbc, JsonMapper json, AuditTrail audit, TableNews news, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.audit = audit;
    this.clock = clock;
    this.state = read();
    news.follow(Set.of("setting"), this::lookAnew);
  }

  private State read() {
    return jdbc.sql("select value from setting where name = ?")
        .param(SETTING)
        .query((row, n) -> json.readValue(row.getString(1), State.class))
        .optional()
        .orElse(BEGIN);
  }

  /** Another node may have changed it. */
  private synchronized void lookAnew() {
    become(read());
  }

  private void become(State next) {
    boolean changed = !next.equals(state);
    state = next;
    if (changed) {
      followers.forEach(Runnable::run);
    }
  }

  State state() {
    return state;
  }

  /** Calls {@code follower} whenever they have changed. */
  void follow(Runnable follower) {
    followers.add(follower);
  }

  synchronized void change(State wanted, Actor by) {
    jdbc.sql(
            """
            insert into setting (name, value) values (?, ?::jsonb)
            on conflict (name) do update set value = excluded.value
            """)
        .params(SETTING, json.writeValueAsString(wanted))
        .update();
    audit.add(
        new AuditEntry(
            clock.instant(),
            by,
            "change-sentiment-settings",
            null,
            AuditEntry.ACCEPTED,
            Map.of("from", state, "to", wanted)));
    become(wanted);
  }
}
