package io.moked.supervision.views;

import io.moked.conversation.Ref;
import io.moked.language.Names;
import io.moked.supervision.views.BoardView.Definition;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Views that somebody made, as rows. */
@Component
class ViewStore {

  private static final Duration RESTORABLE = Duration.ofDays(1);

  private static final String SELECT =
      """
      select v.id, v.name, v.shared, v.definition, v.version, v.owner_id, s.name owner, s.names
      from board_view v join staff s on s.id = v.owner_id
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json;

  ViewStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** His own and those that are shared, by name. */
  List<BoardView> visibleTo(UUID staff) {
    return jdbc.sql(
            SELECT
                + " where (owner_id = ? or shared) and deleted_at is null order by lower(v.name), v.id")
        .param(staff)
        .query((row, n) -> read(row))
        .list();
  }

  Optional<BoardView> find(UUID id) {
    return jdbc.sql(SELECT + " where v.id = ? and deleted_at is null")
        .param(id)
        .query((row, n) -> read(row))
        .optional();
  }

  /** Adds one, unless its owner has {@code most} already; whether it was added. */
  boolean add(UUID id, UUID owner, String name, boolean shared, Definition it, int most) {
    return jdbc.sql(
                """
                insert into board_view (id, owner_id, name, shared, definition, version)
                select :id, :owner, :name, :shared, :definition::jsonb, 1
                where (select count(*) from board_view
                  where owner_id = :owner and deleted_at is null) < :most
                """)
            .param("id", id)
            .param("owner", owner)
            .param("name", name)
            .param("shared", shared)
            .param("definition", json.writeValueAsString(it))
            .param("most", most)
            .update()
        > 0;
  }

  /** Changes one that is still of this version; whether it was. */
  boolean change(UUID id, int version, String name, boolean shared, Definition it) {
    return jdbc.sql(
                """
                update board_view set name = ?, shared = ?, definition = ?::jsonb, version = version + 1
                where id = ? and version = ? and deleted_at is null
                """)
            .params(name, shared, json.writeValueAsString(it), id, version)
            .update()
        > 0;
  }

  /** It can be restored for a while; those that can't be any more go for good. */
  void delete(UUID id, Instant now) {
    jdbc.sql("delete from board_view where deleted_at < ?")
        .param(Timestamp.from(now.minus(RESTORABLE)))
        .update();
    jdbc.sql("update board_view set deleted_at = ? where id = ?")
        .params(Timestamp.from(now), id)
        .update();
  }

  /** Whether it had been deleted by its owner, who has it again. */
  boolean restore(UUID id, UUID owner) {
    return jdbc.sql(
                """
                update board_view set deleted_at = null, version = version + 1
                where id = ? and owner_id = ? and deleted_at is not null
                """)
            .params(id, owner)
            .update()
        > 0;
  }

  Optional<UUID> choice(UUID staff) {
    return jdbc.sql("select view_id from board_view_choice where staff_id = ?")
        .param(staff)
        .query(UUID.class)
        .optional();
  }

  void choose(UUID staff, UUID view) {
    jdbc.sql(
            """
            insert into board_view_choice values (?, ?)
            on conflict (staff_id) do update set view_id = excluded.view_id
            """)
        .params(staff, view)
        .update();
  }

  private BoardView read(ResultSet row) throws SQLException {
    Definition it = json.readValue(row.getString("definition"), Definition.class);
    Names names = json.readValue(row.getString("names"), Names.class);
    return new BoardView(
        row.getObject("id", UUID.class),
        row.getString("name"),
        null,
        new Ref(row.getObject("owner_id", UUID.class), row.getString("owner"), names),
        false,
        row.getBoolean("shared"),
        it.filter(),
        it.sort(),
        it.group(),
        it.columns(),
        row.getInt("version"));
  }
}
