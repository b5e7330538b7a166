package io.moked.contract;

import static io.moked.contract.Refused.assertInvalid;
import static io.moked.contract.Refused.assertRefused;
import static io.moked.contract.Rules.before;
import static io.moked.contract.Rules.overflow;
import static io.moked.contract.Rules.route;
import static io.moked.contract.Rules.routes;
import static io.moked.contract.Rules.to;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing is closed, and nothing waits for ever, because nobody works in a queue (G17). */
class FallbackTest extends TimedOutside {

  private UUID empty;
  private UUID rest;

  @BeforeEach
  void anEmptyQueueAndAFallback() {
    empty = admin.opensQueue();
    rest = admin.opensQueue(tom);
    centre.changeWorkstream(Map.of("fallbackQueueId", rest));
  }

  private void assertTakenByTheFallback(Customer customer) {
    assertThat(soonInQueue(customer, rest).get("state").asString()).isEqualTo("open");
    assertThat(dana.reads(customer, "queued").getLast().get("cause").asString())
        .isEqualTo("fallback");
    assertThat(dana.items(customer, "queued").getLast().get("why").get("via").asString())
        .isEqualTo("fallback");
  }

  @Test
  void whatARouteSendsToAQueueWithoutMembersIsTakenByTheFallback() {
    centre.changeWorkstream(routes(route("all", null, empty)));

    assertTakenByTheFallback(customers.starts("Yossi"));
  }

  @Test
  void soIsWhatOverflowsIntoOne() {
    admin.changesQueue(centre.queue(), Map.of("hoursId", Hours.never(admin)));
    admin.changesQueue(
        centre.queue(), overflow(List.of(before("out-of-hours", null, to(empty))), List.of()));

    assertTakenByTheFallback(customers.starts("Yossi"));
  }

  @Test
  void soIsWhatOverflowsIntoOneWhileItWaits() {
    Customer yossi = customers.starts("Yossi");

    admin.changesQueue(centre.queue(), Map.of("hoursId", Hours.never(admin)));
    admin.changesQueue(
        centre.queue(), overflow(List.of(before("out-of-hours", null, to(empty))), List.of()));

    assertTakenByTheFallback(yossi);
  }

  @Test
  void soIsWhatWaitsInAQueueThatLosesItsLastMember() {
    Customer yossi = customers.starts("Yossi");

    admin.changesQueue(centre.queue(), Map.of("members", List.of()));

    assertTakenByTheFallback(yossi);
    assertThat(dana.account(yossi).get("waiting").get("members").asInt()).isEqualTo(1);
  }

  @Test
  void itsOverflowRulesAreNotAsked() {
    admin.changesQueue(rest, Map.of("hoursId", Hours.never(admin)));
    admin.changesQueue(
        rest, overflow(List.of(before("out-of-hours", null, to(centre.queue()))), List.of()));
    centre.changeWorkstream(routes(route("all", null, empty)));

    Customer yossi = customers.starts("Yossi");

    settle(yossi);
    assertTakenByTheFallback(yossi);
  }

  @Test
  void whereNobodyWorksInTheFallbackEitherItWaitsWhereItWasSentAndSaysSo() {
    admin.changesQueue(rest, Map.of("members", List.of()));
    centre.changeWorkstream(routes(route("all", null, empty)));

    Customer yossi = customers.starts("Yossi");

    settle(yossi);
    assertThat(dana.sees(yossi).get("queue").get("id").asString()).isEqualTo(empty.toString());
    assertThat(dana.sees(yossi).get("state").asString()).isEqualTo("open");
    assertThat(dana.account(yossi).get("waiting").get("obstacle").asString())
        .isEqualTo("no-members");

    admin.changesQueue(rest, Map.of("members", List.of(tom.id())));
    assertTakenByTheFallback(yossi);
  }

  @Test
  void whatASupervisorSendsThereStaysThereUntilSomebodyComes() {
    Customer yossi = customers.starts("Yossi");

    assertRefused("empty-queue", () -> dana.assigns(yossi, empty, false));
    dana.assigns(yossi, empty, true);
    admin.changesQueue(rest, Map.of("priority", 4));
    settle(yossi);

    assertThat(dana.sees(yossi).get("queue").get("id").asString()).isEqualTo(empty.toString());
    maya.isAvailable();
    admin.changesQueue(empty, Map.of("members", List.of(maya.id())));
    maya.isOffered(yossi);
  }

  @Test
  void itIsAQueueOfTheSameTypeAndThereIsOne() {
    UUID cases = AdministratorSeat.idOf(admin.opensQueue("Cases", "record", avi));

    assertRefused(
        "queue-type-mismatch", () -> centre.changeWorkstream(Map.of("fallbackQueueId", cases)));
    assertInvalid(
        "fallbackQueueId",
        () -> centre.changeWorkstream(Map.of("fallbackQueueId", UUID.randomUUID())));
  }
}
