package io.moked.contract;

import static io.moked.contract.Catalogue.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.moked.identity.Http;
import io.moked.routing.Node;
import io.moked.store.TestDatabase;
import io.moked.time.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What time owes is paid once and to the moment, also when the server was stopped meanwhile. */
class RestartTest {

  private static final int DUE = 300;

  private final TestDatabase database = TestDatabase.fresh();
  private final MovableClock clock = new MovableClock();
  private Node node;
  private Centre centre;
  private UUID second;
  private Customer overflows;
  private Customer relaxes;
  private Customer wrapsUp;
  private Customer waitsForWrapUp;
  private Customer idle;
  private Customer asks;

  /** Six conversations to which something happens when five minutes are over. */
  @BeforeEach
  void aCentreInTheMiddleOfItsWork() {
    node = Node.start(database.url(), clock, 0, true);
    centre = new Centre(new Http(node.port()));
    centre.begin();
    UUID first = centre.admin.opensQueue(centre.tom);
    second = centre.admin.opensQueue(centre.tom);
    centre.admin.changesQueue(
        first, Rules.overflow(List.of(), List.of(Rules.after(DUE, Rules.to(second)))));
    UUID shy = centre.admin.opensQueue(centre.maya);
    UUID lonely = centre.admin.opensQueue(centre.tom);
    UUID slow = centre.admin.opensQueue(centre.noa);
    UUID talks = centre.admin.opensQueue(centre.avi);
    String skill = id(new Catalogue(centre.admin).skill());
    var change = new HashMap<String, Object>();
    change.put("skillMatch", "exact");
    change.put("offerSeconds", DUE);
    change.put("declines", Map.of("perAgent", 1, "inAll", 50));
    change.put("wrapUp", Map.of("block", "timed", "seconds", DUE));
    change.put("autoClose", Usual.idle(DUE + 1, null, null, null));
    change.put(
        "routing",
        Rules.routing(
            List.of(
                Rules.ruleset(
                    "skills",
                    Rules.rule(
                        "shy", about("shy"), Rules.skills(Rules.skill(skill, 9, DUE, null))))),
            List.of(
                Rules.route("overflow", about("overflow"), first),
                Rules.route("shy", about("shy"), shy),
                Rules.route("idle", about("idle"), lonely),
                Rules.route("ask", about("ask"), slow),
                Rules.route("rest", null, talks))));
    centre.changeWorkstream(change);
    centre.admin.givesUnits(centre.avi, 30);
    centre.avi.isAvailable();
    centre.maya.isAvailable();
    centre.noa.isAvailable();
    wrapsUp = starts("talk");
    centre.avi.accepts(wrapsUp);
    overflows = starts("overflow");
    relaxes = starts("shy");
    idle = starts("idle");
    asks = starts("ask");
    centre.noa.isOffered(asks);
    centre.avi.ends(wrapsUp);
    waitsForWrapUp = starts("talk");
  }

  @AfterEach
  void stop() {
    node.close();
    database.close();
  }

  private static Map<String, Object> about(String subject) {
    return Rules.test("subject", "is", subject);
  }

  private Customer starts(String subject) {
    return centre.customers.starts("Yossi", Map.of("name", "Yossi", "subject", subject));
  }

  /** At the same address, so that everybody finds it again. */
  private void restart(Duration pause) {
    int port = node.port();
    node.close();
    clock.advance(pause);
    node = Node.start(database.url(), clock, port, true);
  }

  private JsonNode sees(Customer of) {
    return centre.dana.sees(of);
  }

  private void settle() {
    for (Customer each : List.of(overflows, relaxes, wrapsUp, waitsForWrapUp, idle, asks)) {
      for (int round = 0; round < 2; round++) {
        clock.settle();
        var _ = centre.dana.answer("DELETE", Seat.path(each) + "/force-close", null);
      }
    }
  }

  private void assertNothingHasHappened() {
    settle();
    assertThat(sees(overflows).get("queue").get("id").asString()).isNotEqualTo(second.toString());
    for (Customer each : List.of(overflows, relaxes, waitsForWrapUp, idle)) {
      assertThat(sees(each).get("state").asString()).isEqualTo("open");
    }
    assertThat(sees(wrapsUp).get("state").asString()).isEqualTo("wrap-up");
    assertThat(centre.noa.offerOf(asks)).isPresent();
    assertThat(centre.agent(centre.avi).get("unitsUsed").asInt()).isEqualTo(30);
  }

  private void assertEverythingHappenedOnceAt(Instant instant) {
    centre.avi.isOffered(waitsForWrapUp);
    centre.maya.isOffered(relaxes);
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> sees(overflows).get("queue").get("id").asString().equals(second.toString()));
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> sees(asks).get("state").asString().equals("open"));
    assertOnceAt(asks, "timed-out", null, instant);
    assertThat(centre.noa.offerOf(asks)).isEmpty();
    assertThat(centre.dana.reads(asks, "offered")).hasSize(1);
    assertOnceAt(overflows, "queued", "overflowed", instant);
    assertOnceAt(relaxes, "offered", null, instant);
    assertOnceAt(waitsForWrapUp, "offered", null, instant);
    assertThat(centre.agent(centre.avi).get("unitsUsed").asInt()).isEqualTo(30);
  }

  private void assertOnceAt(Customer of, String type, String cause, Instant at) {
    List<JsonNode> items =
        centre.dana.reads(of, type).stream()
            .filter(item -> cause == null || item.get("cause").asString().equals(cause))
            .toList();
    assertThat(items).hasSize(1);
    assertThat(Instant.parse(items.getFirst().get("at").asString())).isEqualTo(at);
  }

  @Test
  void stoppedBeforeAndBackInTimeItHappensToTheMoment() {
    clock.advance(Duration.ofSeconds(100));
    restart(Duration.ofSeconds(100));

    clock.advance(Duration.ofSeconds(100).minusMillis(1));
    assertNothingHasHappened();
    clock.advance(Duration.ofMillis(1));

    assertEverythingHappenedOnceAt(clock.instant());
    clock.advance(Duration.ofSeconds(1));
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> sees(idle).get("state").asString().equals("closed"));
    assertOnceAt(idle, "closed", null, clock.instant());
  }

  @Test
  void whatBecameDueMeanwhileHappensOnceWhenItIsBack() {
    clock.advance(Duration.ofSeconds(100));
    restart(Duration.ofSeconds(200));

    assertEverythingHappenedOnceAt(clock.instant());

    restart(Duration.ZERO);
    settle();
    assertEverythingHappenedOnceAt(clock.instant());
  }
}
