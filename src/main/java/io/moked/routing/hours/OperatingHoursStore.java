package io.moked.routing.hours;

import io.moked.language.Names;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Operating hours as rows. */
@Component
public class OperatingHoursStore {

  private static final TypeReference<List<WeeklySpan>> WEEK = new TypeReference<>() {};
  private static final TypeReference<List<Holiday>> HOLIDAYS = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final JsonMapper json;

  OperatingHoursStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  public List<OperatingHours> all() {
    return jdbc.sql("select * from operating_hours order by name")
        .query((row, n) -> hours(row))
        .list();
  }

  private OperatingHours hours(ResultSet row) throws SQLException {
    return new OperatingHours(
        row.getObject("id", UUID.class),
        row.getString("name"),
        json.readValue(row.getString("names"), Names.class),
        ZoneId.of(row.getString("zone")),
        json.readValue(row.getString("week"), WEEK),
        json.readValue(row.getString("holidays"), HOLIDAYS));
  }

  /** Creates or changes; throws {@code DuplicateKeyException} if others have the name. */
  public void save(OperatingHours hours) {
    jdbc.sql(
            """
            insert into operating_hours (id, name, names, zone, week, holidays)
            values (?, ?, ?::jsonb, ?, ?::jsonb, ?::jsonb)
            on conflict (id) do update
            set name = excluded.name, names = excluded.names, zone = excluded.zone, week = excluded.week,
              holidays = excluded.holidays
            """)
        .params(
            hours.id(),
            hours.name(),
            json.writeValueAsString(hours.names()),
            hours.zone().getId(),
            json.writeValueAsString(hours.week()),
            json.writeValueAsString(hours.holidays()))
        .update();
  }

  /** False if a queue still keeps them. */
  public boolean delete(UUID id) {
    return jdbc.sql(
                """
                delete from operating_hours where id = ?
                and not exists (select 1 from queue where hours_id = operating_hours.id)
                """)
            .param(id)
            .update()
        > 0;
  }
}
