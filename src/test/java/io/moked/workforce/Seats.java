package io.moked.workforce;

import io.moked.language.Names;
import io.moked.ledger.Actor;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Staff and their seats in a test's database. */
public final class Seats {

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final AgentStore store;

  public Seats(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
    this.store = new AgentStore(jdbc, json);
  }

  public AgentStore store() {
    return store;
  }

  /** What a node knows of the seats; each node has its own. */
  public Roster roster() {
    return new Roster(store);
  }

  public void hire(UUID id, Names names) {
    jdbc.sql(
            """
            insert into staff (id, username, name, names, password_hash, roles, language)
            values (?, ?, ?, ?::jsonb, '', '{agent}', 'he')
            """)
        .params(id, names.en(), names.en(), json.writeValueAsString(names))
        .update();
  }

  /** Gives somebody a seat, available at once. */
  public void seat(UUID id, boolean human, int units, Instant now) {
    store.create(id, human, units, Actor.SYSTEM, now);
    jdbc.sql("update agent set presence = 'available' where id = ?").param(id).update();
  }

  /** Lays down a capacity profile. */
  public void profile(UUID id, int limit, boolean endOfDay) {
    new CapacityProfileStore(jdbc, json, new SeatStore(jdbc))
        .save(
            new CapacityProfile(
                id, id.toString(), Names.same(id.toString()), limit, endOfDay, false));
  }

  /** Somebody has these profiles from now on. */
  public void gives(UUID id, Set<UUID> profiles) {
    new SeatStore(jdbc)
        .change(
            id,
            new SeatChange(
                null,
                null,
                profiles.stream()
                    .collect(Collectors.toMap(Function.identity(), _ -> Optional.empty())),
                null));
  }
}
