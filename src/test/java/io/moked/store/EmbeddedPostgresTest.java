package io.moked.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.moked.store.EmbeddedPostgres.Durability;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class EmbeddedPostgresTest {

  /** One directory for all: what is unpacked and made once is what every later start finds. */
  @TempDir private static Path data;

  @BeforeEach
  void forgetTheTestBefore() {
    try (EmbeddedPostgres postgres = start()) {
      sql(postgres).sql("drop table if exists kept").update();
    }
  }

  @Test
  void keepsItsDataAcrossARestart() {
    try (EmbeddedPostgres first = start()) {
      sql(first).sql("create table kept (word text)").update();
      sql(first).sql("insert into kept values ('מוקד')").update();
    }
    try (EmbeddedPostgres second = start()) {
      assertThat(words(second)).containsExactly("מוקד");
    }
  }

  @Test
  void refusesASecondMokedOnTheSameDirectory() {
    try (EmbeddedPostgres first = start()) {
      assertThatThrownBy(this::start)
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("Another Moked (process " + ProcessHandle.current().pid() + ")")
          .hasMessageContaining("MOKED_DATA");
      assertThat(sql(first).sql("select 1").query(Integer.class).single()).isEqualTo(1);
    }
  }

  @Test
  void recoversWhatAKilledMokedLeftRunning() throws Exception {
    long orphan;
    Process killed = startInAnotherProcess();
    try {
      assertThat(killed.inputReader().readLine()).isEqualTo("committed");
      orphan = serverPid();
    } finally {
      killed.destroyForcibly().waitFor(1, TimeUnit.MINUTES);
    }
    assertThat(ProcessHandle.of(orphan)).isPresent();

    try (EmbeddedPostgres recovered = start()) {
      assertThat(serverPid()).isNotEqualTo(orphan);
      assertThat(words(recovered)).containsExactly("acknowledged");
    }
  }

  @Test
  void takesNobodyElsesProcessForItsOwn() throws Exception {
    start().close();
    Path home = data.toRealPath().resolve("postgres");
    Path pidFile = home.resolve("cluster/postmaster.pid");
    Files.writeString(pidFile, ProcessHandle.current().pid() + "\n");
    try {
      Cluster cluster = new Cluster(home, ServerFiles.unpack(home), Unprivileged.here());
      assertThat(cluster.orphan()).isEmpty();
    } finally {
      Files.delete(pidFile);
    }
  }

  @Test
  void listensOnLoopbackWithAPasswordThatNobodyElseReads() throws Exception {
    try (EmbeddedPostgres postgres = start()) {
      assertThat(sql(postgres).sql("show listen_addresses").query(String.class).single())
          .isEqualTo("127.0.0.1");
      assertThat(Files.getPosixFilePermissions(data.resolve("postgres/password")))
          .isEqualTo(PosixFilePermissions.fromString("rw-------"));
      assertThatThrownBy(() ->
              DriverManager.getConnection(
                  postgres.url().replaceAll("password=.*", "password=guess")))
          .hasMessageContaining("password authentication failed");
    }
  }

  @Test
  void commitsSurviveTheLossOfPower() {
    try (EmbeddedPostgres postgres = start()) {
      for (String promise :
          List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums")) {
        assertThat(sql(postgres).sql("show " + promise).query(String.class).single())
            .as(promise)
            .isEqualTo("on");
      }
    }
  }

  @Test
  void saysWhichDirectoryItCannotUse() throws Exception {
    Path file = Files.createFile(data.resolve("file"));
    assertThatThrownBy(() -> EmbeddedPostgres.start(file.resolve("in"), Durability.DURABLE))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(file.toString());
  }

  @Test
  void anExternalServerThatIsNotThereIsNamedWithoutItsPassword() {
    assertThatThrownBy(() ->
            ExternalDatabase.at("jdbc:postgresql://127.0.0.1:1/moked?user=moked&password=secret"))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("127.0.0.1:1/moked")
        .hasMessageNotContaining("secret");
  }

  @Test
  void anExternalServerThatIsTooOldIsRefused() {
    assertThatThrownBy(() -> ExternalDatabase.requireNewEnough("PostgreSQL", 14, "14.2"))
        .hasMessageContaining("PostgreSQL 14.2 (expected: PostgreSQL 15 or newer)");
  }

  private EmbeddedPostgres start() {
    return EmbeddedPostgres.start(data, Durability.DURABLE);
  }

  private Process startInAnotherProcess() throws Exception {
    return new ProcessBuilder(
            ProcessHandle.current().info().command().orElseThrow(),
            "-cp",
            System.getProperty("java.class.path"),
            AbandonedMoked.class.getName(),
            data.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private long serverPid() throws Exception {
    return Long.parseLong(
        Files.readAllLines(data.resolve("postgres/cluster/postmaster.pid")).getFirst());
  }

  private static JdbcClient sql(EmbeddedPostgres postgres) {
    return JdbcClient.create(new DriverManagerDataSource(postgres.url()));
  }

  private static List<String> words(EmbeddedPostgres postgres) {
    return sql(postgres).sql("select word from kept").query(String.class).list();
  }

  /** Commits one word, says so, and waits to be killed. */
  static final class AbandonedMoked {
    public static void main(String[] args) throws Exception {
      EmbeddedPostgres postgres = EmbeddedPostgres.start(Path.of(args[0]), Durability.DURABLE);
      try (Connection connection = DriverManager.getConnection(postgres.url())) {
        connection.createStatement().execute("create table kept (word text)");
        connection.createStatement().execute("insert into kept values ('acknowledged')");
      }
      System.out.println("committed");
      Thread.currentThread().join();
    }
  }
}
