package io.moked.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What one node writes into rarely written tables, every node hears. */
@PostgresTest
class TableNewsTest {

  private static final String TURN =
      "insert into setting (name, value) values ('%s', '{}') on conflict (name) do update set value = '{}'";

  private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
  private final JdbcClient jdbc;
  private final TableNews news;

  TableNewsTest(JdbcClient jdbc, TestDatabase database) {
    this.jdbc = jdbc;
    this.news = new TableNews(ExternalDatabase.at(database.url()));
  }

  @AfterEach
  void stop() throws Exception {
    news.destroy();
  }

  private void listen() throws InterruptedException {
    news.follow(Set.of("setting"), () -> heard.add("setting"));
    news.follow(Set.of("queue"), () -> heard.add("queue"));
    news.start();
    assertThat(List.of(next(), next()))
        .as("at first everybody looks: something may have happened before")
        .containsExactlyInAnyOrder("setting", "queue");
  }

  private String next() throws InterruptedException {
    return heard.poll(60, TimeUnit.SECONDS);
  }

  @Test
  void whoFollowsATableHearsOfItsChangesAndOfNoOthers() throws InterruptedException {
    listen();
    jdbc.sql(TURN.formatted("news-test")).update();
    assertThat(next()).isEqualTo("setting");
    assertThat(heard).isEmpty();
  }

  @Test
  void afterALostConnectionEverybodyLooksAgain() throws InterruptedException {
    listen();
    jdbc.sql(
            "select pg_terminate_backend(pid) from pg_stat_activity where query = 'listen moked_tables' and datname = current_database()")
        .query((row, n) -> row.getBoolean(1))
        .list();
    assertThat(List.of(next(), next())).containsExactlyInAnyOrder("setting", "queue");
    jdbc.sql(TURN.formatted("news-test")).update();
    assertThat(next()).isEqualTo("setting");
  }
}
