package io.moked.contract;

import static io.moked.contract.Refused.assertInvalid;
import static io.moked.contract.Rules.after;
import static io.moked.contract.Rules.before;
import static io.moked.contract.Rules.end;
import static io.moked.contract.Rules.keep;
import static io.moked.contract.Rules.overflow;
import static io.moked.contract.Rules.route;
import static io.moked.contract.Rules.routes;
import static io.moked.contract.Rules.to;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** From queue to queue, and where it comes to an end (behaviour 4.7). */
class OverflowTest extends TimedOutside {

  private UUID one;
  private UUID two;
  private UUID three;
  private UUID never;

  @BeforeEach
  void threeQueues() {
    one = admin.opensQueue(avi);
    two = admin.opensQueue(noa);
    three = admin.opensQueue(maya);
    never = Hours.never(admin);
  }

  private void closed(UUID queue, Map<String, Object> then) {
    admin.changesQueue(queue, Map.of("hoursId", never));
    admin.changesQueue(queue, overflow(List.of(before("out-of-hours", null, then)), List.of()));
  }

  private void full(UUID queue, Map<String, Object> then) {
    admin.changesQueue(queue, overflow(List.of(before("waiting-items", 1, then)), List.of()));
    centre.changeWorkstream(routes(route("fill", null, queue)));
    customers.starts("Filler");
  }

  private String queueOf(Customer customer) {
    return dana.sees(customer).get("queue").get("id").asString();
  }

  private Customer routedTo(UUID... queues) {
    var all = new ArrayList<Map<String, Object>>();
    for (UUID queue : queues) {
      all.add(route("to " + all.size(), null, queue));
    }
    centre.changeWorkstream(Map.of("routing", Rules.routing(List.of(), all)));
    return customers.starts("Yossi");
  }

  @Test
  void whatOverflowsIntoAQueueThatOverflowsGoesOnFromThere() {
    closed(two, to(three));
    closed(one, to(two));

    Customer yossi = routedTo(one);

    assertThat(queueOf(yossi)).isEqualTo(three.toString());
    assertThat(dana.placed(yossi).get("wanted").get("id").asString()).isEqualTo(one.toString());
    assertThat(dana.placed(yossi).get("via").asString()).isEqualTo("overflow");
  }

  @Test
  void outOfHoursComesFirstWhateverTheOrder() {
    full(one, keep());
    admin.changesQueue(one, Map.of("hoursId", never));
    admin.changesQueue(
        one,
        overflow(
            List.of(before("waiting-items", 1, to(two)), before("out-of-hours", null, to(three))),
            List.of()));

    assertThat(queueOf(routedTo(one))).isEqualTo(three.toString());
  }

  @Test
  void otherwiseTheFirstThatHoldsIsDone() {
    full(one, keep());
    admin.changesQueue(
        one,
        overflow(
            List.of(
                before("waiting-items", 5, to(three)),
                before("waiting-items", 1, to(two)),
                before("waiting-items", 1, end())),
            List.of()));

    assertThat(queueOf(routedTo(one))).isEqualTo(two.toString());
  }

  @Test
  void whereAllOverflowTheOpenOnesActionIsDone() {
    closed(one, end());
    full(two, to(three));

    Customer yossi = routedTo(one, two);

    assertThat(queueOf(yossi)).isEqualTo(three.toString());
    assertThat(dana.placed(yossi).get("wanted").get("id").asString()).isEqualTo(two.toString());
  }

  @Test
  void whereNoneIsOpenTheOneThatOpensFirstDecides() {
    closed(one, end());
    UUID soon = admin.opensQueue(tom);
    int hour = (clock.instant().atOffset(ZoneOffset.UTC).getHour() + 2) % 24;
    UUID opens = Hours.daily(admin, "UTC", "%02d:00-%02d:00".formatted(hour, hour + 1));
    admin.changesQueue(soon, Map.of("hoursId", opens));
    admin.changesQueue(soon, overflow(List.of(before("out-of-hours", null, to(three))), List.of()));

    assertThat(queueOf(routedTo(one, soon))).isEqualTo(three.toString());
  }

  @Test
  void aQueueThatItHasPassedIsNotEnteredAgain() {
    admin.changesQueue(one, overflow(List.of(), List.of(after(60, to(two)))));
    Customer yossi = routedTo(one);
    pass(60);
    soonInQueue(yossi, two);
    admin.changesQueue(one, overflow(List.of(), List.of()));
    admin.changesQueue(
        two, overflow(List.of(), List.of(after(60, to(one)), after(120, to(three)))));

    pass(60);
    settle(yossi);
    assertThat(queueOf(yossi)).isEqualTo(two.toString());
    pass(60);

    soonInQueue(yossi, three);
    assertNow(yossi, "queued");
  }

  @Test
  void theTimeInAQueueCountsFromWhenItCameThere() {
    admin.changesQueue(two, overflow(List.of(), List.of(after(60, to(three)))));
    admin.changesQueue(one, overflow(List.of(), List.of(after(600, to(two)))));
    Customer yossi = routedTo(one);

    pass(600);
    soonInQueue(yossi, two);
    passAlmost(60);
    settle(yossi);
    assertThat(queueOf(yossi)).isEqualTo(two.toString());
    theMomentComes();

    soonInQueue(yossi, three);
    assertNow(yossi, "queued");
  }

  @Test
  void aDeclinedOfferDoesNotBeginTheTimeAnew() {
    admin.changesQueue(one, overflow(List.of(), List.of(after(100, to(three)))));
    Customer yossi = routedTo(one);
    pass(60);
    avi.isAvailable();
    avi.isOffered(yossi);
    avi.is("away");
    avi.rejects(yossi);

    pass(40);

    soonInQueue(yossi, three);
    assertNow(yossi, "queued");
  }

  @Test
  void aChainThatLeadsBackIsRefusedHoweverLong() {
    admin.changesQueue(two, overflow(List.of(), List.of(after(60, to(three)))));
    admin.changesQueue(one, overflow(List.of(before("waiting-items", 9, to(two))), List.of()));
    JsonNode before = admin.one("/api/queues", three);

    var back = overflow(List.of(), List.of(after(60, to(one))));
    JsonNode problem = assertInvalid("overflow", () -> admin.changesQueue(three, back));
    var self = overflow(List.of(), List.of(after(60, to(three))));
    assertInvalid("overflow.inQueue[0].then.queueId", () -> admin.changesQueue(three, self));

    assertThat(problem.get("fields").get(0).get("message").asString()).isNotBlank();
    assertThat(admin.one("/api/queues", three)).isEqualTo(before);
  }

  @Test
  void whatSomebodySendsIntoAQueueIsNotAskedBeforeButByItsTimeThere() {
    full(two, end());
    admin.changesQueue(
        two, overflow(List.of(before("waiting-items", 1, end())), List.of(after(60, to(three)))));
    Customer yossi = routedTo(one);

    dana.assigns(yossi, two, true);

    assertThat(queueOf(yossi)).isEqualTo(two.toString());
    pass(60);
    soonInQueue(yossi, three);
  }

  @Test
  void keptIsKeptThoughALaterRuleWouldHold() {
    full(one, keep());
    admin.changesQueue(
        one,
        overflow(
            List.of(before("waiting-items", 1, keep()), before("waiting-items", 1, end())),
            List.of()));

    assertThat(queueOf(routedTo(one, two))).isEqualTo(one.toString());
  }
}
