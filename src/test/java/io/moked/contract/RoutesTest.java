package io.moked.contract;

import static io.moked.contract.Rules.all;
import static io.moked.contract.Rules.any;
import static io.moked.contract.Rules.before;
import static io.moked.contract.Rules.end;
import static io.moked.contract.Rules.not;
import static io.moked.contract.Rules.overflow;
import static io.moked.contract.Rules.route;
import static io.moked.contract.Rules.routes;
import static io.moked.contract.Rules.share;
import static io.moked.contract.Rules.split;
import static io.moked.contract.Rules.test;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which queue a conversation comes to, by the workstream's routes. */
class RoutesTest extends Outside {

  private UUID sales;
  private UUID rest;

  @BeforeEach
  void twoMoreQueues() {
    sales = admin.opensQueue(maya);
    rest = admin.opensQueue(tom);
  }

  private static Map<String, Object> form(String member, Object value) {
    var form = new LinkedHashMap<String, Object>();
    form.put("name", "Yossi");
    form.put("language", "en");
    form.put("subject", "Shoes");
    form.put(member, value);
    return form;
  }

  private UUID queueOf(Customer customer) {
    return UUID.fromString(dana.sees(customer).get("queue").get("id").asString());
  }

  static Stream<Arguments> conditions() {
    Map<String, Object> big = test("answers.amount", "greater-than", "99.5");
    return Stream.of(
        Arguments.of(test("language", "is", "he"), form("language", "he")),
        Arguments.of(test("language", "is-not", "en"), form("language", "he")),
        Arguments.of(test("subject", "contains", "REFUND"), form("subject", "A refund please")),
        Arguments.of(test("subject", "does-not-contain", "shoes"), form("subject", "A refund")),
        Arguments.of(test("text", "starts-with", "cafe"), form("subject", "Café table")),
        Arguments.of(
            test("customer.name", "one-of", List.of("Rina", "נעמי")), form("name", "נעמי")),
        Arguments.of(test("answers.order", "is-set"), form("answers", Map.of("order", "17"))),
        Arguments.of(big, form("answers", Map.of("amount", "100"))),
        Arguments.of(test("context.plan", "is", "gold"), form("context", Map.of("plan", "Gold"))),
        Arguments.of(
            all(test("channel", "is", "live-chat"), not(test("language", "is", "en"))),
            form("language", "he")),
        Arguments.of(
            any(test("language", "is", "he"), test("subject", "is", "hats")),
            form("subject", "Hats")));
  }

  @ParameterizedTest
  @MethodSource("conditions")
  void whatMatchesARouteGoesToItsQueueAndTheRestToTheFallback(
      Map<String, Object> when, Map<String, Object> matching) {
    var change = new HashMap<>(routes(route("to sales", when, sales)));
    change.put("fallbackQueueId", rest);
    centre.changeWorkstream(change);

    Customer matches = customers.starts("Yossi", matching);
    Customer other = customers.starts("Yossi");

    assertThat(queueOf(matches)).isEqualTo(sales);
    assertThat(queueOf(other)).isEqualTo(rest);
    assertThat(dana.placed(matches).get("via").asString()).isEqualTo("route");
    assertThat(dana.placed(other).get("via").asString()).isEqualTo("fallback");
    assertThat(dana.reads(other, "queued").getFirst().get("cause").asString())
        .isEqualTo("fallback");
  }

  @Test
  void withoutAFallbackWhatNoRouteMatchesWaitsInTheWorkstreamsQueue() {
    centre.changeWorkstream(routes(route("hebrew", test("language", "is", "he"), sales)));

    assertThat(queueOf(customers.starts("Yossi"))).isEqualTo(centre.queue());
  }

  @Test
  void withoutRoutesEverythingWaitsInTheWorkstreamsQueueThoughThereIsAFallback() {
    centre.changeWorkstream(Map.of("fallbackQueueId", rest));

    Customer yossi = customers.starts("Yossi");

    assertThat(queueOf(yossi)).isEqualTo(centre.queue());
    assertThat(dana.placed(yossi).get("via").asString()).isEqualTo("default");
  }

  @Test
  void theFirstRouteThatMatchesWins() {
    centre.changeWorkstream(
        routes(
            route("hebrew", test("language", "is", "he"), centre.queue()),
            route("english", test("language", "is", "en"), sales),
            route("all", null, rest)));

    assertThat(queueOf(customers.starts("Yossi"))).isEqualTo(sales);
  }

  @Test
  void theFirstQueueThatDoesNotOverflowWins() {
    admin.changesQueue(sales, overflow(List.of(before("waiting-items", 1, end())), List.of()));
    centre.changeWorkstream(routes(route("first", null, sales), route("next", null, rest)));

    Customer first = customers.starts("Yossi");
    Customer second = customers.starts("Naomi");

    assertThat(queueOf(first)).isEqualTo(sales);
    assertThat(queueOf(second)).isEqualTo(rest);
    assertThat(dana.placed(second).get("via").asString()).isEqualTo("route");
  }

  @Test
  void aSplitLeadsToEachOfItsQueues() {
    centre.changeWorkstream(routes(split("halves", null, share(sales, 50), share(rest, 50))));
    var counts = new HashMap<UUID, Integer>();

    for (int n = 0; n < 40; n++) {
      counts.merge(queueOf(customers.starts("Yossi")), 1, Integer::sum);
    }

    // One of them gets less than four of forty once in fifty million runs.
    assertThat(counts.keySet()).containsExactlyInAnyOrder(sales, rest);
    assertThat(counts.values()).allMatch(count -> count > 3);
  }
}
