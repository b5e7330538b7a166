package io.moked.live;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who of staff works by socket now, so that a restart does not forget to miss him. */
@Component
class LiveStaffStore {

  private final JdbcClient jdbc;

  LiveStaffStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(UUID staffId) {
    jdbc.sql("insert into live_staff (staff_id) values (?) on conflict do nothing")
        .param(staffId)
        .update();
  }

  void remove(UUID staffId) {
    jdbc.sql("delete from live_staff where staff_id = ?").param(staffId).update();
  }

  List<UUID> all() {
    return jdbc.sql("select staff_id from live_staff")
        .query((row, n) -> row.getObject("staff_id", UUID.class))
        .list();
  }
}
