package io.moked.workforce;

import io.moked.ledger.Actor;
import io.moked.ledger.AuditEntry;
import io.moked.ledger.AuditTrail;
import io.moked.store.TableNews;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What an administrator laid down on how presences change by themselves. */
@Component
public class PresencePolicy implements Supplier<PresenceRules> {

  private static final String SETTING = "presence";

  /**
   * As it is kept and told.
   *
   * @param restoreSeconds 0 to 600
   */
  public record Settings(
      boolean byLoad,
      @Nullable Presence afterMissedOffer,
      @Nullable Presence afterRejectedOffer,
      int restoreSeconds) {}

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final AuditTrail audit;
  private final Clock clock;
  private volatile PresenceRules rules;

  /**
   * @param zone where the organisation's day ends; empty for the server's own
   */
  PresencePolicy(
      JdbcClient jdbc,
      JsonMapper json,
      AuditTrail audit,
      TableNews news,
      Clock clock,
      @Value("${moked.workforce.zone:}") String zone) {
    this.jdbc = jdbc;
    this.json = json;
    this.audit = audit;
    this.clock = clock;
    PresenceRules usual =
        PresenceRules.usual(zone.isEmpty() ? ZoneId.systemDefault() : ZoneId.of(zone));
    this.rules = usual;
    this.rules = read().orElse(usual);
    news.follow(Set.of("setting"), this::lookAnew);
  }

  private Optional<PresenceRules> read() {
    return jdbc.sql("select value from setting where name = ?")
        .param(SETTING)
        .query((row, n) -> json.readValue(row.getString(1), Settings.class))
        .optional()
        .map(this::with);
  }

  /** Another node may have changed them. */
  private synchronized void lookAnew() {
    read().ifPresent(now -> rules = now);
  }

  /** As decisions see it. */
  @Override
  public PresenceRules get() {
    return rules;
  }

  public Settings settings() {
    PresenceRules now = rules;
    return new Settings(
        now.byLoad(),
        now.afterMissedOffer(),
        now.afterRejectedOffer(),
        (int) now.restore().toSeconds());
  }

  /**
   * Holds for the next decision; the presences of now follow with {@link PresenceDesk#reckonAll}.
   */
  public synchronized void change(Settings wanted, Actor by) {
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
            "change-presence-rules",
            null,
            AuditEntry.ACCEPTED,
            Map.of("from", settings(), "to", wanted)));
    rules = with(wanted);
  }

  private PresenceRules with(Settings it) {
    return new PresenceRules(
        it.byLoad(),
        it.afterMissedOffer(),
        it.afterRejectedOffer(),
        Duration.ofSeconds(it.restoreSeconds()),
        rules.zone());
  }
}
