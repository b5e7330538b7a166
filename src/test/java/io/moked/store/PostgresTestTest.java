package io.moked.store;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@PostgresTest
class PostgresTestTest {

  private final JdbcClient jdbc;

  PostgresTestTest(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Test
  void everyFormLeadsToTheSameDatabase(DataSource dataSource, TestDatabase database) {
    assertThat(nameOf(JdbcClient.create(dataSource))).isEqualTo(nameOf(jdbc));
    assertThat(database.url()).contains("/" + nameOf(jdbc) + "?");
  }

  @Test
  void migrationsAreApplied() {
    assertThat(
            jdbc.sql("select count(*) from flyway_schema_history where not success")
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void anotherDatabaseSharesNothing() {
    jdbc.sql("create table mine (word text)").update();
    try (TestDatabase other = TestDatabase.fresh()) {
      assertThat(
              JdbcClient.create(other.dataSource())
                  .sql("select to_regclass('mine')::text")
                  .query(String.class)
                  .optional())
          .isEmpty();
    }
  }

  @Nested
  class InANestedClass {
    @Test
    void theDatabaseIsThatOfTheOuterClass(JdbcClient nested) {
      assertThat(nameOf(nested)).isEqualTo(nameOf(jdbc));
    }
  }

  private static String nameOf(JdbcClient jdbc) {
    return jdbc.sql("select current_database()").query(String.class).single();
  }
}
