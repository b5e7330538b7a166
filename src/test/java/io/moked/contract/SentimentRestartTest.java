package io.moked.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.moked.identity.Http;
import io.moked.routing.Node;
import io.moked.store.TestDatabase;
import io.moked.time.MovableClock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** G9: what was not read while the server was stopped, or reading was off, is read later, once. */
class SentimentRestartTest {

  private final TestDatabase database = TestDatabase.fresh();
  private final MovableClock clock = new MovableClock();
  private Node node;

  @AfterEach
  void stop() {
    node.close();
    database.close();
  }

  @Test
  void afterARestartValuesAreAsTheyWereAndWhatWasLeftOutIsCaughtUp() {
    node = Node.start(database.url(), clock, 0, true);
    var centre = new Centre(new Http(node.port()));
    centre.begin();
    Customer customer = centre.customers.starts("Yossi");
    customer.writes("terrible service");
    JsonNode before = soon(centre, customer, 1);
    centre.admin.put("/api/settings/sentiment", Map.of("enabled", false));
    customer.writes("you are liars, the worst");

    int port = node.port();
    node.close();
    node = Node.start(database.url(), clock, port, true);

    assertThat(centre.dana.sees(customer).get("sentiment")).isEqualTo(before);
    centre.admin.put("/api/settings/sentiment", Map.of("enabled", true));
    JsonNode after = soon(centre, customer, 2);
    assertThat(after.get("value").asDouble()).isLessThan(before.get("value").asDouble());
  }

  private static JsonNode soon(Centre centre, Customer of, int messages) {
    return await()
        .atMost(Duration.ofSeconds(20))
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(10))
        .until(
            () -> centre.dana.sees(of).get("sentiment"),
            it -> it.get("messages").asInt() == messages);
  }
}
