package io.moked.supervision;

import io.moked.conversation.LookReason;
import io.moked.conversation.Verb;
import io.moked.ledger.Actor;
import io.moked.ledger.AuditEntry;
import io.moked.ledger.AuditTrail;
import io.moked.store.TableNews;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The four switches that an administrator turns for the whole organisation (S5). */
@Component
public class Switches {

  private static final String SETTING = "supervision";

  /**
   * All four at once, and whether whoever looks is asked why.
   *
   * @param lookReason off in an organisation that has never said
   */
  public record State(
      boolean monitor,
      boolean assign,
      boolean transfer,
      boolean forceClose,
      LookReason lookReason) {

    public State {
      lookReason = Objects.requireNonNullElse(lookReason, LookReason.OFF);
    }

    /** As a new organisation begins: a supervisor can supervise. */
    static final State ALL_ON = new State(true, true, true, true, LookReason.OFF);

    boolean isOn(Verb.Switch which) {
      return switch (which) {
        case MONITOR -> monitor;
        case ASSIGN -> assign;
        case TRANSFER -> transfer;
        case FORCE_CLOSE -> forceClose;
      };
    }
  }

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final AuditTrail audit;
  private final Clock clock;
  private volatile State state;

  Switches(JdbcClient jdbc, JsonMapper json, AuditTrail audit, TableNews news, Clock clock) {
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
        .orElse(State.ALL_ON);
  }

  /** Another node may have turned them. */
  private synchronized void lookAnew() {
    state = read();
  }

  public State state() {
    return state;
  }

  /** Turns them; holds for the next decision. */
  synchronized void turn(State wanted, Actor by) {
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
            "change-supervision",
            null,
            AuditEntry.ACCEPTED,
            Map.of("from", state, "to", wanted)));
    state = wanted;
  }
}
