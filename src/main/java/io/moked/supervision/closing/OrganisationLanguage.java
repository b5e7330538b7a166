package io.moked.supervision.closing;

import io.moked.language.Language;
import io.moked.ledger.Actor;
import io.moked.ledger.AuditEntry;
import io.moked.ledger.AuditTrail;
import java.time.Clock;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The language of the organisation: for customers who are told something in none of their own. */
@Component
public class OrganisationLanguage {

  private static final String SETTING = "organisation";

  /** As it is stored and sent. */
  record Setting(Language language) {}

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final AuditTrail audit;
  private final Clock clock;

  OrganisationLanguage(JdbcClient jdbc, JsonMapper json, AuditTrail audit, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.audit = audit;
    this.clock = clock;
  }

  /** English until an administrator says otherwise. */
  public Language get() {
    return jdbc.sql("select value from setting where name = ?")
        .param(SETTING)
        .query((row, n) -> json.readValue(row.getString(1), Setting.class).language())
        .optional()
        .orElse(Language.EN);
  }

  void set(Language language, Actor by) {
    jdbc.sql(
            """
            insert into setting (name, value) values (?, ?::jsonb)
            on conflict (name) do update set value = excluded.value
            """)
        .params(SETTING, json.writeValueAsString(new Setting(language)))
        .update();
    audit.add(
        new AuditEntry(
            clock.instant(),
            by,
            "change-organisation",
            null,
            AuditEntry.ACCEPTED,
            Map.of("language", language)));
  }
}
