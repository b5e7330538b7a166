package io.moked.contract;

import static io.moked.contract.Refused.assertInvalid;
import static io.moked.contract.Rules.after;
import static io.moked.contract.Rules.before;
import static io.moked.contract.Rules.end;
import static io.moked.contract.Rules.keep;
import static io.moked.contract.Rules.overflow;
import static io.moked.contract.Rules.to;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The table of behaviour 4.7, row by row: what kind of queue, what holds, what it does then. */
class OverflowTableTest extends TimedOutside {

  private static final Map<String, String> CHANNELS =
      Map.of("messaging", "sms", "record", "record", "voice", "voice");
  private static final int SERVED_EVERY = 60;

  private UUID neverOpen;

  @BeforeEach
  void hoursThatNeverOpen() {
    neverOpen = Hours.never(admin);
  }

  static Stream<Arguments> rows() {
    return Stream.of("messaging", "record", "voice")
        .flatMap(type ->
            Stream.of("out-of-hours", "waiting-items", "predicted-wait", "in-queue")
                .filter(when -> !when.equals("predicted-wait") || type.equals("voice"))
                .flatMap(when ->
                    Stream.of("keep", "end", "queue")
                        .filter(then -> !then.equals("end") || !type.equals("record"))
                        .map(then -> Arguments.of(type, when, then))));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aQueueThatCanNotServeDoesWhatItsRowSays(String type, String when, String then) {
    UUID from = queue(type);
    UUID target = queue(type);
    Map<String, Object> action =
        switch (then) {
          case "keep" -> keep();
          case "end" -> end();
          default -> to(target);
        };
    Customer customer = when.equals("in-queue") ? waits(type, from, action) : null;
    if (customer == null) {
      makeItTrue(type, when, from, action);
      customer = over(CHANNELS.get(type), from);
    }
    switch (then) {
      case "keep" -> assertStays(customer, from);
      case "end" -> assertEnds(customer);
      default -> assertGoesOn(customer, from, target);
    }
  }

  private UUID queue(String type) {
    return AdministratorSeat.idOf(admin.opensQueue("Table", type, avi));
  }

  private void makeItTrue(String type, String when, UUID queue, Map<String, Object> action) {
    switch (when) {
      case "out-of-hours" -> {
        admin.changesQueue(queue, Map.of("hoursId", neverOpen));
        rule(queue, before(when, null, action));
      }
      case "waiting-items" -> {
        over(CHANNELS.get(type), queue);
        over(CHANNELS.get(type), queue);
        rule(queue, before(when, 2, action));
      }
      default -> {
        serveSome(type, queue);
        rule(queue, before(when, SERVED_EVERY - 1, action));
      }
    }
  }

  private void rule(UUID queue, Map<String, Object> before) {
    admin.changesQueue(queue, overflow(List.of(before), List.of()));
  }

  /** One a minute, so often that its pace is known. */
  private void serveSome(String type, UUID queue) {
    for (int n = 0; n < 6; n++) {
      Customer customer = over(CHANNELS.get(type), queue);
      avi.isAvailable();
      avi.accepts(customer);
      avi.is("away");
      avi.ends(customer);
      avi.closes(customer);
      pass(SERVED_EVERY);
    }
  }

  private Customer waits(String type, UUID queue, Map<String, Object> action) {
    admin.changesQueue(queue, overflow(List.of(), List.of(after(180, action))));
    Customer customer = over(CHANNELS.get(type), queue);
    passAlmost(180);
    settle(customer);
    assertStays(customer, queue);
    theMomentComes();
    return customer;
  }

  private void assertStays(Customer customer, UUID queue) {
    settle(customer);
    JsonNode head = dana.sees(customer);
    assertThat(head.get("queue").get("id").asString()).isEqualTo(queue.toString());
    assertThat(head.get("state").asString()).isEqualTo("open");
    assertThat(dana.reads(customer, "queued")).hasSize(1);
  }

  private void assertEnds(Customer customer) {
    assertThat(soonIn(customer, "closed").get("reason").asString()).isEqualTo("overflowed");
    assertNow(customer, "closed");
    assertThat(customer.story().get("state").asString()).isEqualTo("closed");
  }

  private void assertGoesOn(Customer customer, UUID from, UUID target) {
    assertThat(soonInQueue(customer, target).get("state").asString()).isEqualTo("open");
    JsonNode queued = assertNow(customer, "queued");
    assertThat(queued.get("cause").asString()).isEqualTo("overflowed");
    JsonNode why = dana.items(customer, "queued").getLast().get("why");
    assertThat(why.get("via").asString()).isEqualTo("overflow");
    assertThat(why.findValuesAsString("id")).contains(from.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "record|out-of-hours|end|overflow.before[0].then.do",
        "record|in-queue|end|overflow.inQueue[0].then.do",
        "record|predicted-wait|keep|overflow.before[0].when",
        "messaging|predicted-wait|keep|overflow.before[0].when"
      })
  void aRowThatATypeDoesNotHaveIsRefused(String type, String when, String then, String field) {
    UUID queue = queue(type);
    admin.changesQueue(queue, Map.of("hoursId", neverOpen));
    Map<String, Object> action = Map.of("do", then);
    var change =
        when.equals("in-queue")
            ? overflow(List.of(), List.of(after(180, action)))
            : overflow(
                List.of(before(when, when.equals("out-of-hours") ? null : 60, action)), List.of());

    assertInvalid(field, () -> admin.changesQueue(queue, change));
  }

  @ParameterizedTest
  @CsvSource({
    "messaging, 59, 60",
    "messaging, 172801, 172800",
    "record, 179, 180",
    "record, 172801, 172800",
    "voice, 59, 60",
    "voice, 3601, 3600"
  })
  void theTimeInAQueueHasTheBoundsOfItsType(String type, int wrong, int right) {
    UUID queue = queue(type);

    assertInvalid(
        "overflow.inQueue[0].afterSeconds",
        () -> admin.changesQueue(queue, overflow(List.of(), List.of(after(wrong, keep())))));
    admin.changesQueue(queue, overflow(List.of(), List.of(after(right, keep()))));
  }

  @Test
  void whoIsEndedIsToldSoInTheWorkstreamsWords() {
    UUID full = centre.queue();
    admin.changesQueue(full, Map.of("hoursId", neverOpen));
    rule(full, before("out-of-hours", null, end()));
    centre.changeWorkstream(
        Map.of("messages", Map.of("overflow-ended", Map.of("en", "Sorry, {customer}."))));

    Customer yossi = customers.starts("Yossi");

    assertThat(yossi.reads().toString()).contains("Sorry, Yossi.");
    assertThat(yossi.story().get("state").asString()).isEqualTo("closed");
  }
}
