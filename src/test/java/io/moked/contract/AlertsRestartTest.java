package io.moked.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.moked.identity.Http;
import io.moked.routing.Node;
import io.moked.store.TestDatabase;
import io.moked.time.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * What an alert is due for goes on while the server is stopped, and is told to the moment after.
 */
class AlertsRestartTest {

  private final TestDatabase database = TestDatabase.fresh();
  private final MovableClock clock = new MovableClock();
  private Node node;
  private Centre centre;
  private Customer silent;
  private Customer waits;
  private Instant asked;
  private AlertLedger alerts;

  /** One whose first question has gone unanswered for 100 seconds, and one who waits elsewhere. */
  @BeforeEach
  void aCentreInTheMiddleOfItsWork() {
    node = Node.start(database.url(), clock, 0, true);
    centre = new Centre(new Http(node.port()));
    centre.begin();
    centre.admin.givesUnits(centre.avi, 30);
    centre.avi.isAvailable();
    silent = centre.customers.starts("Yossi");
    centre.avi.accepts(silent);
    centre.avi.says(silent, "Hello");
    clock.advance(Duration.ofSeconds(10));
    asked = clock.instant();
    silent.writes("Where is it?");
    waits = centre.customers.starts("Rina");
    clock.advance(Duration.ofSeconds(100));
    silent.writes("Hello?");
    alerts = new AlertLedger(centre.dana, centre.queue());
  }

  @AfterEach
  void stop() {
    node.close();
    database.close();
  }

  private void restart(Duration pause) {
    int port = node.port();
    node.close();
    clock.advance(pause);
    node = Node.start(database.url(), clock, port, true);
  }

  private void settle() {
    for (int round = 0; round < 3; round++) {
      clock.settle();
      var _ = centre.dana.answer("DELETE", Seat.path(waits) + "/force-close", null);
    }
  }

  @Test
  void whatIsDueLaterIsRaisedToTheMomentAndWhatStandsIsNotRaisedTwiceAndEnds() {
    restart(Duration.ofSeconds(79));
    settle();
    assertThat(alerts.all("agent-silence")).isEmpty();

    clock.advance(Duration.ofSeconds(1));
    JsonNode silence = alerts.soon("agent-silence");
    assertThat(Instant.parse(silence.get("raisedAt").asString())).isEqualTo(asked.plusSeconds(180));
    assertThat(silence.get("conversationId").asString()).isEqualTo(silent.id().toString());

    restart(Duration.ofMinutes(2));
    JsonNode wait = alerts.soon("long-wait");
    assertThat(UUID.fromString(wait.get("conversationId").asString())).isEqualTo(waits.id());
    settle();
    assertThat(alerts.all("agent-silence")).containsExactly(silence);

    centre.avi.says(silent, "On its way");
    alerts.soonOver("agent-silence");
  }

  @Test
  void whatIsOverWhenTheServerComesBackIsOver() {
    clock.advance(Duration.ofSeconds(200));
    JsonNode wait = alerts.soon("long-wait");

    int port = node.port();
    centre.admin.givesUnits(centre.avi, 100);
    centre.avi.accepts(waits);
    node.close();
    node = Node.start(database.url(), clock, port, true);

    assertThat(alerts.soonOver("long-wait").get("id")).isEqualTo(wait.get("id"));
  }
}
