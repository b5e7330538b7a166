package io.moked.workforce;

import io.moked.language.Names;
import io.moked.web.FieldProblem;
import io.moked.web.Problem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The organisation's own presences as rows. */
@Component
public class CustomPresenceStore {

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final SeatStore seats;

  CustomPresenceStore(JdbcClient jdbc, JsonMapper json, SeatStore seats) {
    this.jdbc = jdbc;
    this.json = json;
    this.seats = seats;
  }

  public List<CustomPresence> all() {
    return jdbc.sql("select * from custom_presence order by name")
        .query((row, n) -> presence(row))
        .list();
  }

  public Optional<CustomPresence> find(UUID id) {
    return jdbc.sql("select * from custom_presence where id = ?")
        .param(id)
        .query((row, n) -> presence(row))
        .optional();
  }

  /** What {@code id} names that people may choose: a base presence, or one of these. */
  public Optional<PresenceChoice> choice(String id) {
    Optional<Presence> base = Presence.of(id);
    if (base.isPresent()) {
      return base.filter(Presence::isChoosable).map(PresenceChoice::of);
    }
    try {
      return find(UUID.fromString(id)).map(PresenceChoice::of);
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }

  /**
   * The same, for a request's field {@code presence}.
   *
   * @throws Problem 422 if there is none, or people can't choose it
   */
  public PresenceChoice chosen(String id) {
    return choice(id)
        .orElseThrow(() ->
            Problem.invalid(
                List.of(
                    new FieldProblem(
                        "presence", Presence.of(id).isPresent() ? "not-choosable" : "unknown"))));
  }

  private CustomPresence presence(ResultSet row) throws SQLException {
    return new CustomPresence(
        row.getObject("id", UUID.class),
        row.getString("name"),
        json.readValue(row.getString("names"), Names.class),
        Presence.of(row.getString("base")).orElseThrow());
  }

  /**
   * Creates or changes all but the base; throws {@code DuplicateKeyException} if another one has
   * the name. Agents are locked first, as the ledger does.
   *
   * @return who shows it, or would
   */
  @Transactional
  public List<UUID> save(CustomPresence presence) {
    List<UUID> holders = seats.touch("? in (a.status_id, a.default_status_id)", presence.id());
    jdbc.sql(
            """
            insert into custom_presence (id, name, names, base) values (?, ?, ?::jsonb, ?)
            on conflict (id) do update set name = excluded.name, names = excluded.names
            """)
        .params(
            presence.id(),
            presence.name(),
            json.writeValueAsString(presence.names()),
            presence.base().id())
        .update();
    return holders;
  }

  /** False if an agent shows it, or would at a sign-in. */
  public boolean delete(UUID id) {
    return jdbc.sql(
                """
                delete from custom_presence c where id = ?
                and not exists (select from agent a where a.status_id = c.id or a.default_status_id = c.id)
                """)
            .param(id)
            .update()
        > 0;
  }
}
