package io.moked.contract;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** The alerts of one queue, as a supervisor finds them. */
final class AlertLedger {

  private static final Duration SOON = Duration.ofSeconds(20);

  private final Seat supervisor;
  private final UUID queue;

  AlertLedger(Seat supervisor, UUID queue) {
    this.supervisor = supervisor;
    this.queue = queue;
  }

  List<JsonNode> open(String kind) {
    return find("open=true&kind=" + kind);
  }

  List<JsonNode> all(String kind) {
    return find("open=false&kind=" + kind);
  }

  private List<JsonNode> find(String query) {
    return Caller.items(supervisor.get("/api/alerts?queue=" + queue + "&" + query));
  }

  /** Waits until one is open. */
  JsonNode soon(String kind) {
    return await("alert " + kind)
        .atMost(SOON)
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(10))
        .until(() -> open(kind), found -> !found.isEmpty())
        .getFirst();
  }

  /** Waits until none is open, and gives the last one. */
  JsonNode soonOver(String kind) {
    await("end of alert " + kind)
        .atMost(SOON)
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(10))
        .until(() -> open(kind).isEmpty());
    return all(kind).getFirst();
  }
}
