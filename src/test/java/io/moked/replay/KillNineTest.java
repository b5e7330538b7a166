package io.moked.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The server in a process of its own, on a durable database, killed in the middle of everything.
 * Customers and agents find it again elsewhere and go on.
 */
class KillNineTest {

  private static final int CUSTOMERS = 24;
  private static final int AGENTS = 8;
  private static final int CONVERSATIONS = 80;
  private static final int MESSAGES_BEFORE_A_KILL = 200;
  private static final Duration BOUND = Duration.ofMinutes(1);

  private final Acknowledgements acknowledged = new Acknowledgements();
  private final Tally tally = new Tally(acknowledged);
  private final AtomicReference<URI> address = new AtomicReference<>();
  @TempDir Path data;

  @Test
  void nothingThatWasAcknowledgedIsLostOrDoubledWhenServerAndDatabaseAreKilled() throws Exception {
    ServerProcess running = ServerProcess.start(data);
    address.set(running.address());
    List<Script> scripts = Scripts.read(null).take(CONVERSATIONS);
    try (Server server = new Server(address::get, Patience.USUAL, tally)) {
      Team team = Team.of(server, tally, Secret.keptIn(null));
      team.assemble(AGENTS, _ -> {});
      Crowd crowd = new Crowd(server, tally, scripts, Duration.ZERO);
      Thread customers = Thread.ofVirtual().start(() -> play(crowd));
      try {
        acknowledged.awaitMore(MESSAGES_BEFORE_A_KILL, BOUND);
        running.kill();
        assertThat(customers.isAlive()).isTrue();
        running = comeBack();

        acknowledged.awaitMore(MESSAGES_BEFORE_A_KILL, BOUND);
        running.kill();
        running.killDatabase();
        assertThat(customers.isAlive()).isTrue();
        running = comeBack();

        assertThat(customers.join(BOUND)).as("the customers came to their end").isTrue();
      } finally {
        crowd.stop();
        customers.join();
        team.dismiss();
      }
      Summary summary = tally.summary(tally.seconds());
      assertThat(summary.failures()).isEmpty();
      assertThat(summary.isPerfect(CONVERSATIONS)).as("%s", summary).isTrue();
      assertThat(summary.reconnects()).isGreaterThanOrEqualTo(2 * AGENTS);
      try (Inspection inspection = new Inspection(address.get())) {
        inspection.assertAllThere(acknowledged.soFar());
        assertThat(inspection.unitsUsed().values()).containsOnly(0);
      }
    } finally {
      running.stop();
    }
  }

  /**
   * Looks at what is on disk before customers and agents, who look for the old address, are back.
   */
  private ServerProcess comeBack() throws Exception {
    List<Acknowledgements.Acknowledged> before = acknowledged.soFar();
    ServerProcess server = ServerProcess.start(data);
    try (Inspection inspection = new Inspection(server.address())) {
      inspection.assertAllThere(before);
      inspection.assertUnitsConserved();
    }
    address.set(server.address());
    return server;
  }

  private static void play(Crowd crowd) {
    try {
      crowd.play(CUSTOMERS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
