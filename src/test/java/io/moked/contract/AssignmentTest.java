package io.moked.contract;

import static io.moked.contract.Rules.always;
import static io.moked.contract.Rules.test;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whom a queue asks first, and whose turn it is (behaviour 4.8). */
class AssignmentTest extends TimedOutside {

  @AfterEach
  void asTheyWere() {
    admin.givesUnits(avi, 100);
    admin.givesUnits(noa, 100);
  }

  private void method(String method) {
    admin.changesQueue(centre.queue(), Map.of("assignment", Map.of("method", method)));
  }

  private void custom(List<?> buckets, List<?> rules) {
    admin.changesQueue(centre.queue(), Map.of("assignment", Custom.assignment(buckets, rules)));
  }

  private Customer takenBy(AgentSeat agent) {
    Customer customer = customers.starts("Yossi");
    agent.accepts(customer);
    pass(1);
    return customer;
  }

  private void over(AgentSeat agent, Customer customer) {
    agent.ends(customer);
    agent.closes(customer);
    pass(1);
  }

  @Test
  void highestCapacityAsksWhoHasMostUnitsFree() {
    method("highest-capacity");
    admin.givesUnits(avi, 90);
    avi.isAvailable();
    noa.isAvailable();

    takenBy(noa);
    takenBy(avi);
    takenBy(noa);
  }

  @Test
  void inTurnWhoHasGoneLongestWithoutNewWorkHoweverMuchHeHas() {
    method("advanced-round-robin");
    admin.givesUnits(avi, 1000);
    avi.isAvailable();
    Customer first = takenBy(avi);
    noa.isAvailable();

    takenBy(noa);
    takenBy(avi);
    over(avi, first);
    takenBy(noa);
    takenBy(avi);
  }

  @Test
  void leastActiveAsksWhoseLastWorkEndedLongestAgo() {
    method("least-active");
    avi.isAvailable();
    Customer one = takenBy(avi);
    avi.is("away");
    noa.isAvailable();
    Customer two = takenBy(noa);
    over(noa, two);
    over(avi, one);
    avi.isAvailable();

    takenBy(noa);
  }

  @Test
  void ofOnesOwnRulesTheFirstThatSomebodyFitsDecidesAndTheWorkstreamsDoNot() {
    centre.changeWorkstream(Map.of("allowedPresences", List.of("do-not-disturb")));
    custom(
        List.of(),
        List.of(
            Custom.rule("free", "required", "none", "highest-capacity", "available"),
            Custom.rule("any", "ignored", "none", "highest-capacity", "available", "busy")));
    admin.givesUnits(avi, 30);
    avi.isAvailable();

    takenBy(avi);
    Customer second = customers.starts("Naomi");

    avi.isOffered(second);
    assertThat(dana.offered(second).get("rule").asString()).isEqualTo("any");
    assertThat(dana.sees(second).get("excessUnits").asInt()).isEqualTo(30);
  }

  @Test
  void bucketsComeInTheirOrderAndWhatIsInNoneLast() {
    custom(
        List.of(
            Custom.bucket("hebrew", test("language", "is", "he"), "newest"),
            Custom.bucket("gold", test("context.plan", "is", "gold"), "oldest")),
        List.of(Custom.anybody()));
    admin.givesUnits(avi, 30);
    var waiting = new ArrayList<Customer>();
    waiting.add(comes(Map.of("subject", "plain")));
    waiting.add(comes(Map.of("context", Map.of("plan", "gold"))));
    waiting.add(comes(Map.of("language", "he")));
    waiting.add(comes(Map.of("context", Map.of("plan", "gold"))));
    waiting.add(comes(Map.of("language", "he")));

    assertServedInOrder(waiting, 4, 2, 1, 3, 0);
  }

  @Test
  void aBucketByPriorityServesTheSmallerNumberFirst() {
    custom(List.of(Custom.bucket("all", null, "priority")), List.of(Custom.anybody()));
    admin.givesUnits(avi, 30);
    var waiting = new ArrayList<Customer>();
    for (int priority : new int[] {200, 10, 200, 1}) {
      centre.changeWorkstream(always(Map.of("priority", priority)));
      waiting.add(comes(Map.of()));
    }

    assertServedInOrder(waiting, 3, 1, 0, 2);
  }

  private Customer comes(Map<String, Object> facts) {
    pass(1);
    return customers.starts("Yossi", facts);
  }

  private void assertServedInOrder(List<Customer> waiting, int... order) {
    avi.isAvailable();
    for (int next : order) {
      avi.accepts(waiting.get(next));
      over(avi, waiting.get(next));
    }
  }
}
